/// Makes keys when they are missing, signs, and tells which keys there are.
@NullMarked
package dev.mitra.license.signing.app;

import org.jspecify.annotations.NullMarked;
