/// `/v1/invoices`
@NullMarked
package dev.mitra.billing.invoice.http;

import org.jspecify.annotations.NullMarked;
