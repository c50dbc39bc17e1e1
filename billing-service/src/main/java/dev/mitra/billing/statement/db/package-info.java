/// Tables of statements, and the queries over invoices and payments.
@NullMarked
package dev.mitra.billing.statement.db;

import org.jspecify.annotations.NullMarked;
