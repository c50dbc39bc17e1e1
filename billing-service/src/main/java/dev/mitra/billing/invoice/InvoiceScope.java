package dev.mitra.billing.invoice;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;

/// Whose invoices a caller may see; part of every query, so that another tenant's are not there at all.
public sealed interface InvoiceScope {

    record Everything() implements InvoiceScope {}

    record OfReseller(ResellerId reseller) implements InvoiceScope {}

    /// A buyer without a reseller sees its own direct orders; an end customer of a reseller sees nothing (R9.3).
    record OfDirectBuyer(AccountId account) implements InvoiceScope {}
}
