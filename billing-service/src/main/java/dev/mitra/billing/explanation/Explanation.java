package dev.mitra.billing.explanation;

import dev.mitra.billing.receipt.Reason;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.tax.TaxStep;
import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/// Why an invoice asks for what it asks for.
///
/// @param tax every step, with the source of each fact
/// @param balance every entry that moved it, with the balance after it; the last is what is open
/// @param matches the money that it has, and why it was matched as it was
/// @param interest accrued to today, asked for or not
/// @param asked what a debit note asks interest for; empty for an invoice
public record Explanation(
        String number,
        List<TaxStep> tax,
        List<Movement> balance,
        List<Match> matches,
        Interest interest,
        List<Asked> asked) {

    /// @param reference of the journal's entry
    public record Movement(LocalDate on, String text, String reference, Money amount, Money balance) {}

    public record Match(ReceiptId receiptId, LocalDate valueDate, Money amount, List<Reason> reasons) {}

    /// @param rule in words
    /// @param stretches of days with the principal that was open
    /// @param posted what was asked for or waived
    public record Interest(String rule, List<String> stretches, Money accrued, Money posted) {}

    /// @param until the last day whose interest is in it
    /// @param stretches of days with the principal that was open, to that day and as known now
    /// @param owed for them in all, the flat sum included
    /// @param amount that the note asks for: what was owed less what was asked for or waived before
    public record Asked(
            String invoiceNumber, LocalDate until, String rule, List<String> stretches, Money owed, Money amount) {}
}
