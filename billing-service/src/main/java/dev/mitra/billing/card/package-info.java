/// Money of cards, which pays retail orders (silent point 2): what no invoice takes goes back.
@NullMarked
package dev.mitra.billing.card;

import org.jspecify.annotations.NullMarked;
