/// What billing-service says about money of cards.
@NullMarked
package dev.mitra.order.card.reads;

import org.jspecify.annotations.NullMarked;
