/// `/v1/catalogue`, its files, and `/v1/price-lists` for everybody.
@NullMarked
package dev.mitra.order.stock.http;

import org.jspecify.annotations.NullMarked;
