/// Prices promised to a reseller for some days.
@NullMarked
package dev.mitra.order.quote;

import org.jspecify.annotations.NullMarked;
