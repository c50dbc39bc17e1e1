/// Paying a retail order by card (silent point 2): the port to an acquirer and how far each attempt has come.
@NullMarked
package dev.mitra.order.card;

import org.jspecify.annotations.NullMarked;
