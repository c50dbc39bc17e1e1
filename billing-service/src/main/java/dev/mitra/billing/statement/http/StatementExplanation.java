package dev.mitra.billing.statement.http;

import dev.mitra.billing.interest.Stretch;
import dev.mitra.billing.statement.BilledInvoice;
import dev.mitra.billing.statement.Payment;
import dev.mitra.billing.statement.StatementForm;
import dev.mitra.billing.statement.StatementId;
import dev.mitra.billing.statement.app.RebuildStatement;
import dev.mitra.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a statement says what it says, computed anew from the ledger.
///
/// @param cutOff the last day that it covers
/// @param knownUntil what was recorded later is left out
/// @param same whether the ledger gives the statement again, byte for byte
/// @param sha256 of the statement's JSON as it was issued; null for statements older than this record
/// @param rebuiltSha256 of what the ledger gives now
/// @param interestRule in words
public record StatementExplanation(
        StatementId id,
        String number,
        LocalDate cutOff,
        Instant knownUntil,
        boolean same,
        @Nullable String sha256,
        String rebuiltSha256,
        String interestRule,
        List<Line> lines,
        Money total,
        Money credit,
        Money toPay) {

    /// An invoice or debit note that was open.
    ///
    /// @param asked its total less credit notes to the cut-off
    /// @param payments to the cut-off; a negative one gave money back
    /// @param open asked less payments
    /// @param interestAsked for by debit notes, or waived, for days up to the cut-off
    /// @param stretches of late days with the principal that was open
    public record Line(
            String invoiceNumber,
            LocalDate dueOn,
            Money asked,
            List<Payment> payments,
            Money open,
            List<String> stretches,
            Money interestAsked,
            Money interest) {}

    static StatementExplanation of(RebuildStatement.Rebuilt rebuilt) {
        var stored = rebuilt.stored();
        var printed = stored.printed();
        var cutOff = printed.issuedOn();
        var terms = stored.basis().terms();
        return new StatementExplanation(
                stored.id(),
                printed.number(),
                cutOff,
                stored.basis().knownUntil(),
                rebuilt.same(),
                stored.basis().sha256(),
                rebuilt.sha256(),
                terms.rule("from the day after the due date to " + cutOff)
                        + StatementForm.of(printed.schema()).less(),
                rebuilt.listed().stream()
                        .map(invoice -> line(invoice, cutOff, invoice.interestOn(cutOff, terms)))
                        .toList(),
                printed.total(),
                printed.credit(),
                printed.toPay());
    }

    private static Line line(BilledInvoice invoice, LocalDate cutOff, Money interest) {
        return new Line(
                invoice.number().toString(),
                invoice.dueOn(),
                invoice.total(),
                invoice.payments().stream()
                        .filter(payment -> !payment.valueDate().isAfter(cutOff))
                        .toList(),
                invoice.openOn(cutOff),
                interest.plus(invoice.interestAsked()).isZero()
                        ? List.of()
                        : invoice.stretches(cutOff).stream()
                                .map(Stretch::toString)
                                .toList(),
                invoice.interestAsked(),
                interest);
    }
}
