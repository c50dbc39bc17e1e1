/// Asking for interest, waiving it, and saying what would be to pay on a day.
@NullMarked
package dev.mitra.billing.interest.app;

import org.jspecify.annotations.NullMarked;
