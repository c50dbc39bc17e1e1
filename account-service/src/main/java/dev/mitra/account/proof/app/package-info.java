/// Making mailbox proofs and the links that carry them.
@NullMarked
package dev.mitra.account.proof.app;

import org.jspecify.annotations.NullMarked;
