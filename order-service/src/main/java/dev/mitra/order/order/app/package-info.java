/// Places, cancels and moves orders; the transaction begins here.
@NullMarked
package dev.mitra.order.order.app;

import org.jspecify.annotations.NullMarked;
