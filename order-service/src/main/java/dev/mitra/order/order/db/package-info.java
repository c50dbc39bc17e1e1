/// The tables `orders`, `placement`, `order_line` and `payment_fact`.
@NullMarked
package dev.mitra.order.order.db;

import org.jspecify.annotations.NullMarked;
