/// The catalogue as the staff keep it: edits, announced prices, files.
@NullMarked
package dev.mitra.order.stock;

import org.jspecify.annotations.NullMarked;
