/// Proves that workers are woken and polled.
@NullMarked
package dev.mitra.messaging.work;

import org.jspecify.annotations.NullMarked;
