/// Support that was bought with or for licences: whose seats have it, and until when.
@NullMarked
package dev.mitra.order.support;

import org.jspecify.annotations.NullMarked;
