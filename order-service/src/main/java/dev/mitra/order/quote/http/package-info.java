/// `/v1/quotes`.
@NullMarked
package dev.mitra.order.quote.http;

import org.jspecify.annotations.NullMarked;
