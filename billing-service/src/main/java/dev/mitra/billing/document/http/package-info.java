/// `/v1/invoices/{id}/pdf`
@NullMarked
package dev.mitra.billing.document.http;

import org.jspecify.annotations.NullMarked;
