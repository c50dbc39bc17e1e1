/// What falls due, from PostgreSQL.
@NullMarked
package dev.mitra.billing.reminder.db;

import org.jspecify.annotations.NullMarked;
