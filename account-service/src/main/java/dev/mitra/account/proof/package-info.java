/// Single-use links by which somebody shows that a mailbox is theirs.
@NullMarked
package dev.mitra.account.proof;

import org.jspecify.annotations.NullMarked;
