/// The state of arrears, and the queries for what is overdue.
@NullMarked
package dev.mitra.billing.arrears.db;

import org.jspecify.annotations.NullMarked;
