/// Leaving the programme: the customers are the vendor's from then on.
@NullMarked
package dev.mitra.reseller.departure;

import org.jspecify.annotations.NullMarked;
