/// Roles of staff in PostgreSQL.
@NullMarked
package dev.mitra.account.staff.db;

import org.jspecify.annotations.NullMarked;
