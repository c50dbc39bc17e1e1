/// Proof that the servers that all other proofs stand on behave as they say.
@NullMarked
package dev.mitra.testkit;

import org.jspecify.annotations.NullMarked;
