/// What billing-service did about an order: invoice, payment, reversal, credit.
@NullMarked
package dev.mitra.order.settlement;

import org.jspecify.annotations.NullMarked;
