/// What opportunities that the vendor accepted add to a reseller's discount (R11.4): plain values, kept with the
/// reseller and used by the prices.
@NullMarked
package dev.mitra.order.opportunity;

import org.jspecify.annotations.NullMarked;
