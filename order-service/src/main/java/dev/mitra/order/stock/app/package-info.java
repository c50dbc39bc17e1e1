/// Edits products, announces prices, imports files.
@NullMarked
package dev.mitra.order.stock.app;

import org.jspecify.annotations.NullMarked;
