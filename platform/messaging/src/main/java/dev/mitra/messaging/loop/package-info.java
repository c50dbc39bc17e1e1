/// Endless work on a thread of its own: woken, paced, and slowed down when it fails.
@NullMarked
package dev.mitra.messaging.loop;

import org.jspecify.annotations.NullMarked;
