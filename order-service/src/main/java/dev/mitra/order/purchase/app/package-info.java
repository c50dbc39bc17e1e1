/// Finds purchases.
@NullMarked
package dev.mitra.order.purchase.app;

import org.jspecify.annotations.NullMarked;
