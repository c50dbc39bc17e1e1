/// The table `support_seat`.
@NullMarked
package dev.mitra.order.support.db;

import org.jspecify.annotations.NullMarked;
