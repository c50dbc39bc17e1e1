/// `/v1/journal` and `/v1/balance`
@NullMarked
package dev.mitra.billing.ledger.http;

import org.jspecify.annotations.NullMarked;
