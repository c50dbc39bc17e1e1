/// What order-service says about money of cards.
@NullMarked
package dev.mitra.billing.card.reads;

import org.jspecify.annotations.NullMarked;
