/// Card payments of a retail order's buyer, and the door for the acquirer's notices.
@NullMarked
package dev.mitra.order.card.http;

import org.jspecify.annotations.NullMarked;
