@NullMarked
package dev.mitra.messaging.wire;

import org.jspecify.annotations.NullMarked;
