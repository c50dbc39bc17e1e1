/// Events on their way out: written with their cause, sent by one elected relay in the order of their keys.
@NullMarked
package dev.mitra.messaging.outbox;

import org.jspecify.annotations.NullMarked;
