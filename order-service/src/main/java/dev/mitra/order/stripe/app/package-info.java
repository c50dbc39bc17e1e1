/// The acquirer Stripe.
@NullMarked
package dev.mitra.order.stripe.app;

import org.jspecify.annotations.NullMarked;
