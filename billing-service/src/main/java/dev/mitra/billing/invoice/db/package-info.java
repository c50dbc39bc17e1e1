/// Invoices, credit notes and the counters of their numbers.
@NullMarked
package dev.mitra.billing.invoice.db;

import org.jspecify.annotations.NullMarked;
