/// What an end customer sees of its orders (R9.3). Nothing in this package knows money.
@NullMarked
package dev.mitra.order.purchase;

import org.jspecify.annotations.NullMarked;
