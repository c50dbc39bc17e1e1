/// Late invoices in PostgreSQL.
@NullMarked
package dev.mitra.billing.interest.db;

import org.jspecify.annotations.NullMarked;
