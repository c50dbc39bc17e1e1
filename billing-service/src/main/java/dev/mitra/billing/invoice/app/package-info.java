/// Issuing, settling, crediting and showing invoices.
@NullMarked
package dev.mitra.billing.invoice.app;

import org.jspecify.annotations.NullMarked;
