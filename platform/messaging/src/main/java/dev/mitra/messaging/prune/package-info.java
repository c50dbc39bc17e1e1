/// Takes away what nobody asks for any more.
@NullMarked
package dev.mitra.messaging.prune;

import org.jspecify.annotations.NullMarked;
