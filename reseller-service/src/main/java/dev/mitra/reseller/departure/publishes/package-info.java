/// ResellerLeft.
@NullMarked
package dev.mitra.reseller.departure.publishes;

import org.jspecify.annotations.NullMarked;
