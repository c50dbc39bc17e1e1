/// `/v1/pay-by` and the waiving of interest.
@NullMarked
package dev.mitra.billing.interest.http;

import org.jspecify.annotations.NullMarked;
