package dev.mitra.billing.invoice;

import dev.mitra.kernel.Money;

/// What became of money that was offered to an invoice.
public sealed interface Settlement {

    Invoice invoice();

    /// What the invoice took of the offer.
    Money taken();

    /// Too small: the invoice stays open and names the gap ([Invoice#open()]).
    record Partial(Invoice.PartlyPaid invoice, Money taken) implements Settlement {}

    /// @param excess what the payer has in credit now; zero when it fitted
    record Full(Invoice.Paid invoice, Money taken, Money excess) implements Settlement {}
}
