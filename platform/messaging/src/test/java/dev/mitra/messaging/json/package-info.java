/// Proves the shape of events on the wire.
@NullMarked
package dev.mitra.messaging.json;

import org.jspecify.annotations.NullMarked;
