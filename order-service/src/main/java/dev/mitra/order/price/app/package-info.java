/// Prices lines for a reseller and lists what one may buy.
@NullMarked
package dev.mitra.order.price.app;

import org.jspecify.annotations.NullMarked;
