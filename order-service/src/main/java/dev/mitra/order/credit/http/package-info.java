/// `/v1/credit-limits`.
@NullMarked
package dev.mitra.order.credit.http;

import org.jspecify.annotations.NullMarked;
