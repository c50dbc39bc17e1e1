/// The small profile of the proof, and that nothing of its tools is in what is shipped.
@NullMarked
package dev.mitra.journeys.proof;

import org.jspecify.annotations.NullMarked;
