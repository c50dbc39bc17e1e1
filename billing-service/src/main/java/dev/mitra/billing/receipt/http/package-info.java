/// `/v1/bank-statements` and `/v1/receipts`, for finance.
@NullMarked
package dev.mitra.billing.receipt.http;

import org.jspecify.annotations.NullMarked;
