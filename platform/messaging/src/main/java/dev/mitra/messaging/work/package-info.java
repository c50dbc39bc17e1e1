/// Runs the workers that transactions leave rows for.
@NullMarked
package dev.mitra.messaging.work;

import org.jspecify.annotations.NullMarked;
