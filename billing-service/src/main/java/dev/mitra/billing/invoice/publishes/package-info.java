/// What billing tells about invoices, on `mitra.billing` under the order's key.
@NullMarked
package dev.mitra.billing.invoice.publishes;

import org.jspecify.annotations.NullMarked;
