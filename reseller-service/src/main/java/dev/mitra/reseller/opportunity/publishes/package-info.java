/// What others hear of opportunities.
@NullMarked
package dev.mitra.reseller.opportunity.publishes;

import org.jspecify.annotations.NullMarked;
