/// What one order owes: its invoice, its number without a hole, its payment reference, and the credit note
/// that takes it back.
@NullMarked
package dev.mitra.billing.invoice;

import org.jspecify.annotations.NullMarked;
