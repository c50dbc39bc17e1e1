/// The journal's tables.
@NullMarked
package dev.mitra.billing.ledger.db;

import org.jspecify.annotations.NullMarked;
