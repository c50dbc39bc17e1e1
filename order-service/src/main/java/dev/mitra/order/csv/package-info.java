/// Text of CSV files, as people's programs write it.
@NullMarked
package dev.mitra.order.csv;

import org.jspecify.annotations.NullMarked;
