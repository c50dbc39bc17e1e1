/// Published texts as they were, and acceptances.
@NullMarked
package dev.mitra.reseller.policy.db;

import org.jspecify.annotations.NullMarked;
