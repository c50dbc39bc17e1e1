/// Bank files, receipts and allocations.
@NullMarked
package dev.mitra.billing.receipt.db;

import org.jspecify.annotations.NullMarked;
