/// Begins card payments, hears what became of them, takes and gives back the money; the transaction begins here.
@NullMarked
package dev.mitra.order.card.app;

import org.jspecify.annotations.NullMarked;
