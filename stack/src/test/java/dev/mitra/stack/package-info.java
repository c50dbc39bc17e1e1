/// Proof that the command understands what it is told and finds its processes again.
@NullMarked
package dev.mitra.stack;

import org.jspecify.annotations.NullMarked;
