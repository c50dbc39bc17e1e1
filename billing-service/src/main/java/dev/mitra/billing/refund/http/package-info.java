/// `/v1/refunds`
@NullMarked
package dev.mitra.billing.refund.http;

import org.jspecify.annotations.NullMarked;
