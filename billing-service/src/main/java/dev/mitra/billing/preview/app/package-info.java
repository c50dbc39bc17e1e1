/// Previewing invoices.
@NullMarked
package dev.mitra.billing.preview.app;

import org.jspecify.annotations.NullMarked;
