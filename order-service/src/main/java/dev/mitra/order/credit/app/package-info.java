/// Takes and gives back credit, sets limits, checks the sums.
@NullMarked
package dev.mitra.order.credit.app;

import org.jspecify.annotations.NullMarked;
