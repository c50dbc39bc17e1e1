/// Proves that limits hold, tell, and forget.
@NullMarked
package dev.mitra.web.limit;

import org.jspecify.annotations.NullMarked;
