@NullMarked
package dev.mitra.messaging.tx;

import org.jspecify.annotations.NullMarked;
