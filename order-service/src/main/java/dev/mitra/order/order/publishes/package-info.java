/// The events of orders: mitra.order without money, mitra.order-finance for billing alone.
@NullMarked
package dev.mitra.order.order.publishes;

import org.jspecify.annotations.NullMarked;
