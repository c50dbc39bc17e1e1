/// `/v1/purchases`, for end customers.
@NullMarked
package dev.mitra.order.purchase.http;

import org.jspecify.annotations.NullMarked;
