package dev.mitra.billing.invoice;

import dev.mitra.kernel.Money;

/// What taking money back from an invoice leads to.
///
/// @param wasPaid the order counted as paid and no longer does
public record Reopening(Invoice.Payable invoice, boolean wasPaid) {

    /// @param taken at most what was paid
    /// @throws IllegalArgumentException when the invoice has not had so much, or was taken back
    public static Reopening of(Invoice invoice, Money taken) {
        var left = invoice.paid().minus(taken);
        if (left.minor() < 0 || !taken.isPositive() || invoice instanceof Invoice.Credited) {
            throw new IllegalArgumentException(
                    "invoice " + invoice.bill().number() + " has " + invoice.paid() + ", not " + taken);
        }
        var open = left.isZero()
                ? new Invoice.Issued(invoice.bill(), invoice.credited(), invoice.version() + 1)
                : new Invoice.PartlyPaid(invoice.bill(), invoice.credited(), left, invoice.version() + 1);
        return new Reopening(open, invoice instanceof Invoice.Paid);
    }
}
