/// Opportunities as rows.
@NullMarked
package dev.mitra.reseller.opportunity.db;

import org.jspecify.annotations.NullMarked;
