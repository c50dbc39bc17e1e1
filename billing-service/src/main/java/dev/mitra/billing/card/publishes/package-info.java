/// What order-service is told about money of cards.
@NullMarked
package dev.mitra.billing.card.publishes;

import org.jspecify.annotations.NullMarked;
