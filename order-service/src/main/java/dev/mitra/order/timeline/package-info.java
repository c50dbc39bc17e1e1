/// The story of an order: every event that order-service published or read about it.
@NullMarked
package dev.mitra.order.timeline;

import org.jspecify.annotations.NullMarked;
