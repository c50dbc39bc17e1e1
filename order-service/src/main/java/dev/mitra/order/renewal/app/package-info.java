/// Offers renewals, once per licence day and reminder.
@NullMarked
package dev.mitra.order.renewal.app;

import org.jspecify.annotations.NullMarked;
