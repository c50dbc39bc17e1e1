/// The table `quote`.
@NullMarked
package dev.mitra.order.quote.db;

import org.jspecify.annotations.NullMarked;
