/// Orders that a person must look at: other services stay silent, or say that they cannot.
@NullMarked
package dev.mitra.order.task;

import org.jspecify.annotations.NullMarked;
