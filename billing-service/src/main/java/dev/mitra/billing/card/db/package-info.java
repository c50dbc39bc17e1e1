/// Which receipt a card payment is, and what of it goes back.
@NullMarked
package dev.mitra.billing.card.db;

import org.jspecify.annotations.NullMarked;
