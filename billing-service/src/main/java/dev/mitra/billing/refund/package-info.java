/// Credit that goes back to its reseller by wire.
@NullMarked
package dev.mitra.billing.refund;

import org.jspecify.annotations.NullMarked;
