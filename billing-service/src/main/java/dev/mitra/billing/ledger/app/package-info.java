/// Reading and checking the journal.
@NullMarked
package dev.mitra.billing.ledger.app;

import org.jspecify.annotations.NullMarked;
