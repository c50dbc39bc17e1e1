/// From a leaked file, or its hash, to whoever had it.
@NullMarked
package dev.mitra.license.leak;

import org.jspecify.annotations.NullMarked;
