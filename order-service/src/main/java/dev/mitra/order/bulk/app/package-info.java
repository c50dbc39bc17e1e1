/// Takes the orders of a file, one by one.
@NullMarked
package dev.mitra.order.bulk.app;

import org.jspecify.annotations.NullMarked;
