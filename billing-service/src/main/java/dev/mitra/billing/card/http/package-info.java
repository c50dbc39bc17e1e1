/// What staff say about money of cards.
@NullMarked
package dev.mitra.billing.card.http;

import org.jspecify.annotations.NullMarked;
