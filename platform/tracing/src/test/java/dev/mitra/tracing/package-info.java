@NullMarked
package dev.mitra.tracing;

import org.jspecify.annotations.NullMarked;
