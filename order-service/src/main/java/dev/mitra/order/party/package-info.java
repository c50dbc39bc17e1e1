/// Who takes part in an order: bill-to, ship-to, contacts, addresses, as they were when it was placed.
@NullMarked
package dev.mitra.order.party;

import org.jspecify.annotations.NullMarked;
