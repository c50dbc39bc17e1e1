/// Orders by the file: many at once from a partner system, and all of them back.
@NullMarked
package dev.mitra.order.bulk;

import org.jspecify.annotations.NullMarked;
