/// Proof of the fuzzer: it sends what it says, the same for the same seed, and knows a bad answer when it
/// gets one.
@NullMarked
package dev.mitra.stack.prove.fuzz;

import org.jspecify.annotations.NullMarked;
