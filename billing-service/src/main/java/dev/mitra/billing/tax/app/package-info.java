/// Deciding on the tax of an order.
@NullMarked
package dev.mitra.billing.tax.app;

import org.jspecify.annotations.NullMarked;
