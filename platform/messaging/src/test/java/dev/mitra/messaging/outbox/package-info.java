/// Proves that no event is lost, none overtakes another of its key, and one relay works at a time.
@NullMarked
package dev.mitra.messaging.outbox;

import org.jspecify.annotations.NullMarked;
