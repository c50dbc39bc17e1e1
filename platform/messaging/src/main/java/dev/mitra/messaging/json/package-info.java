/// The JSON of events: how records and the kernel's words look on the wire.
@NullMarked
package dev.mitra.messaging.json;

import org.jspecify.annotations.NullMarked;
