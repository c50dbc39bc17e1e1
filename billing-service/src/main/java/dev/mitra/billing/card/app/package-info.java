/// Takes money of cards and gives back what is not used.
@NullMarked
package dev.mitra.billing.card.app;

import org.jspecify.annotations.NullMarked;
