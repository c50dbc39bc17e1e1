/// Proves what becomes of events that arrive: once, in order, and never thrown away.
@NullMarked
package dev.mitra.messaging.inbox;

import org.jspecify.annotations.NullMarked;
