/// The tables `product` and `list_price`.
@NullMarked
package dev.mitra.order.catalogue.db;

import org.jspecify.annotations.NullMarked;
