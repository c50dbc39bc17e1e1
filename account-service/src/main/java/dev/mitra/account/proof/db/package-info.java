/// Mailbox proofs in PostgreSQL: only the hash of a token is kept.
@NullMarked
package dev.mitra.account.proof.db;

import org.jspecify.annotations.NullMarked;
