/// Opportunities that partners hand over to the vendor (R11.4).
@NullMarked
package dev.mitra.reseller.opportunity;

import org.jspecify.annotations.NullMarked;
