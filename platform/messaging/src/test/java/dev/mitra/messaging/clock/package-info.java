/// Proves that business time only moves forward.
@NullMarked
package dev.mitra.messaging.clock;

import org.jspecify.annotations.NullMarked;
