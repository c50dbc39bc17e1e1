/// Begins, ends and shows support.
@NullMarked
package dev.mitra.order.support.app;

import org.jspecify.annotations.NullMarked;
