/// The order: what was agreed when it was placed, and how far its payment, release and fulfilment have come.
@NullMarked
package dev.mitra.order.order;

import org.jspecify.annotations.NullMarked;
