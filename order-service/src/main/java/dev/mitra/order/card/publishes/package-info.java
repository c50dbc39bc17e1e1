/// What billing-service is told about money of cards.
@NullMarked
package dev.mitra.order.card.publishes;

import org.jspecify.annotations.NullMarked;
