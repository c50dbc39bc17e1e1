/// How Stripe's words are read.
@NullMarked
package dev.mitra.order.stripe;

import org.jspecify.annotations.NullMarked;
