/// What would make a figure of a benchmark untrue is seen.
@NullMarked
package dev.mitra.stack.bench;

import org.jspecify.annotations.NullMarked;
