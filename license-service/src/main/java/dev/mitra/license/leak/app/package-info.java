/// Finds the licence of a leaked file.
@NullMarked
package dev.mitra.license.leak.app;

import org.jspecify.annotations.NullMarked;
