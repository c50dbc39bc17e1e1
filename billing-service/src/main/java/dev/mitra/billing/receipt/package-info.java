/// Money received: what a bank file brought, which invoices it pays, what is left as credit, and what nobody
/// has named yet. Nothing is ever dropped.
@NullMarked
package dev.mitra.billing.receipt;

import org.jspecify.annotations.NullMarked;
