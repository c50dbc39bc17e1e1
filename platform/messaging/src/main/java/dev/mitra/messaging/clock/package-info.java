/// The business clock: the system's in production, one that can be set forward where tests allow it.
@NullMarked
package dev.mitra.messaging.clock;

import org.jspecify.annotations.NullMarked;
