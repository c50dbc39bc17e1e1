/// The money side: invoices and their PDF, bank statements and receipts, US sales tax, arrears, the ledger.
///
/// Owns what a reseller owes and has paid. Reads what order-service priced, voided or refunds and who the
/// resellers are; tells the others when an invoice was issued, an order is paid, a payment was reversed, a
/// credit note was issued, arrears were opened or cleared. Answers under `/v1/invoices`, `/v1/receipts`,
/// `/v1/bank-statements`, `/v1/statements`, `/v1/exemption-certificates`, `/v1/refunds`, `/v1/journal`,
/// `/v1/ledger-accounts`, `/v1/tax-rates` and `/v1/balance`.
@NullMarked
package dev.mitra.billing;

import org.jspecify.annotations.NullMarked;
