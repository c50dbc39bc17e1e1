/// Takes opportunities in, answers and ends them.
@NullMarked
package dev.mitra.reseller.opportunity.app;

import org.jspecify.annotations.NullMarked;
