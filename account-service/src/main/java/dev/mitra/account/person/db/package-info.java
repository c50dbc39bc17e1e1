/// Accounts in PostgreSQL; the unique e-mail address decides who was first.
@NullMarked
package dev.mitra.account.person.db;

import org.jspecify.annotations.NullMarked;
