/// The projection of resellers.
@NullMarked
package dev.mitra.billing.reseller.db;

import org.jspecify.annotations.NullMarked;
