/// What operations sees and may do: state, quiet, dead letters, parked keys, mails, events, jobs, clock.
@NullMarked
package dev.mitra.messaging.ops;

import org.jspecify.annotations.NullMarked;
