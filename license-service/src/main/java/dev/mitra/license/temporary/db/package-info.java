/// Allowances in PostgreSQL.
@NullMarked
package dev.mitra.license.temporary.db;

import org.jspecify.annotations.NullMarked;
