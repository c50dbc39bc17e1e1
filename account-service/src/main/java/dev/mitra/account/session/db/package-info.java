/// Sessions in PostgreSQL.
@NullMarked
package dev.mitra.account.session.db;

import org.jspecify.annotations.NullMarked;
