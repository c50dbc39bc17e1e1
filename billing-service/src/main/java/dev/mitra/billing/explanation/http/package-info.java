/// `/v1/invoices/{id}/explanation`
@NullMarked
package dev.mitra.billing.explanation.http;

import org.jspecify.annotations.NullMarked;
