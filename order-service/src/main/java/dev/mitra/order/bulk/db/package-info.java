/// The table `imported_order`.
@NullMarked
package dev.mitra.order.bulk.db;

import org.jspecify.annotations.NullMarked;
