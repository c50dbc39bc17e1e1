/// The demo's data, made as people would make it: through the public APIs alone.
@NullMarked
package dev.mitra.stack.demo;

import org.jspecify.annotations.NullMarked;
