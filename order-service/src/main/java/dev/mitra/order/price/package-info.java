/// What lines cost: a pure function of list prices, quantities and the reseller's rate that explains itself.
@NullMarked
package dev.mitra.order.price;

import org.jspecify.annotations.NullMarked;
