/// Proof that edits change what they say, and that production refuses them.
@NullMarked
package dev.mitra.faults;

import org.jspecify.annotations.NullMarked;
