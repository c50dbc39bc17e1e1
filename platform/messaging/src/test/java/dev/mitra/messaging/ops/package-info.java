/// Proves what ops is refused.
@NullMarked
package dev.mitra.messaging.ops;

import org.jspecify.annotations.NullMarked;
