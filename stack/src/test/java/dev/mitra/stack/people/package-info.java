/// Proof of what the stack says and understands: people.
@NullMarked
package dev.mitra.stack.people;

import org.jspecify.annotations.NullMarked;
