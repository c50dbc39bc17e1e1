/// `/v1/products`.
@NullMarked
package dev.mitra.order.price.http;

import org.jspecify.annotations.NullMarked;
