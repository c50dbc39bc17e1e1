/// Failure points and seeded defects for the proof: an agent that edits the very classes of the packaged
/// product while a throwaway stack loads them. The product itself contains no hook, so production has
/// nothing that could be enabled.
@NullMarked
package dev.mitra.faults;

import org.jspecify.annotations.NullMarked;
