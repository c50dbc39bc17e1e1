/// What order-service takes from mitra.billing.
@NullMarked
package dev.mitra.order.settlement.reads;

import org.jspecify.annotations.NullMarked;
