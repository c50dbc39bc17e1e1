/// Events on their way in: one transaction per poll, duplicates dropped, failures parked with their key.
@NullMarked
package dev.mitra.messaging.inbox;

import org.jspecify.annotations.NullMarked;
