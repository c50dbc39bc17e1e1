/// Invitations in PostgreSQL.
@NullMarked
package dev.mitra.account.membership.db;

import org.jspecify.annotations.NullMarked;
