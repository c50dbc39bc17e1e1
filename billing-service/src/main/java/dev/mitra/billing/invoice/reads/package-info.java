/// What billing hears from order-service: orders to bill, orders whose invoice is taken back.
@NullMarked
package dev.mitra.billing.invoice.reads;

import org.jspecify.annotations.NullMarked;
