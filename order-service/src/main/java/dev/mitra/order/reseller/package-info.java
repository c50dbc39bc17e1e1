/// What order-service knows of resellers from their events: may it order, at which rate, on which terms.
@NullMarked
package dev.mitra.order.reseller;

import org.jspecify.annotations.NullMarked;
