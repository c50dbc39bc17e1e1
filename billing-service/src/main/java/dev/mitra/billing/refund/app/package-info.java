/// Asking for refunds, and seeing them leave the account.
@NullMarked
package dev.mitra.billing.refund.app;

import org.jspecify.annotations.NullMarked;
