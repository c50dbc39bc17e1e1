/// Proof of the proof: the same seed makes the same plan, and a caller who got no answer asks again.
@NullMarked
package dev.mitra.stack.prove;

import org.jspecify.annotations.NullMarked;
