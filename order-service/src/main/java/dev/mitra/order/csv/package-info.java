/// What CSV files of this service share.
@NullMarked
package dev.mitra.order.csv;

import org.jspecify.annotations.NullMarked;
