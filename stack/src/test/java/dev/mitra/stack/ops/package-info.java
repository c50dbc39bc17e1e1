/// Proof of what the stack says and understands: ops.
@NullMarked
package dev.mitra.stack.ops;

import org.jspecify.annotations.NullMarked;
