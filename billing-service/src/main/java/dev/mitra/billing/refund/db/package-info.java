/// Refunds in PostgreSQL.
@NullMarked
package dev.mitra.billing.refund.db;

import org.jspecify.annotations.NullMarked;
