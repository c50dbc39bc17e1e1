/// Proves that a changed past shows.
@NullMarked
package dev.mitra.messaging.audit;

import org.jspecify.annotations.NullMarked;
