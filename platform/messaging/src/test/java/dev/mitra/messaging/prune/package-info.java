/// Proves that only what is old and done is taken away.
@NullMarked
package dev.mitra.messaging.prune;

import org.jspecify.annotations.NullMarked;
