/// The views `purchase` and `purchase_line`, which have no column of money.
@NullMarked
package dev.mitra.order.purchase.db;

import org.jspecify.annotations.NullMarked;
