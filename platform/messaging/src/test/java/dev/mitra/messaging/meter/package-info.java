@NullMarked
package dev.mitra.messaging.meter;

import org.jspecify.annotations.NullMarked;
