/// `/v1/tax-rates`
@NullMarked
package dev.mitra.billing.tax.http;

import org.jspecify.annotations.NullMarked;
