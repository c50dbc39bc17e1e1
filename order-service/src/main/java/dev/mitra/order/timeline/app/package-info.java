/// Tells the story of an order.
@NullMarked
package dev.mitra.order.timeline.app;

import org.jspecify.annotations.NullMarked;
