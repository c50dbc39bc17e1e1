/// Nothing of the proof's tools is in what is shipped.
@NullMarked
package dev.mitra.journeys.proof;

import org.jspecify.annotations.NullMarked;
