package dev.mitra.billing.statement.http;

import dev.mitra.billing.csv.Csv;
import dev.mitra.billing.document.PrintedStatement;
import dev.mitra.billing.statement.StatementId;
import dev.mitra.billing.statement.StatementState;
import dev.mitra.billing.statement.app.ShowStatements;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A monthly statement.
///
/// @param state as things stand now: OPEN, SENT once its mail was queued, SETTLED when nothing that it lists is open
/// @param month whose first day it was issued on; it covers what was open the day before
/// @param cutOff the last day that it covers
/// @param knownAt what was known then
/// @param toPay the open total less unused credit
/// @param ageing open by days past due: not due, 1-30, 31-60, 61-90, over 90
public record StatementView(
        StatementId id,
        String number,
        StatementState state,
        ResellerId resellerId,
        String month,
        LocalDate cutOff,
        Instant knownAt,
        String paymentReference,
        Money total,
        Money credit,
        Money toPay,
        Money interest,
        Money dueBeforeNext,
        List<Money> ageing,
        List<PrintedStatement.Item> items) {

    static StatementView of(ShowStatements.Shown shown) {
        var statement = shown.statement();
        var printed = statement.printed();
        return new StatementView(
                statement.id(),
                printed.number(),
                shown.state(),
                statement.reseller(),
                statement.month().toString(),
                printed.issuedOn(),
                statement.knownAt(),
                printed.reference(),
                printed.total(),
                printed.credit(),
                printed.toPay(),
                printed.interest(),
                printed.dueSoon(),
                printed.ageing(),
                printed.items());
    }

    String csv() {
        var csv = new Csv()
                .row(List.of(
                        "statement",
                        "invoice",
                        "order",
                        "issued",
                        "due",
                        "daysOverdue",
                        "open",
                        "interest",
                        "currency"));
        items.forEach(item -> csv.row(List.of(
                number,
                item.invoiceNumber(),
                item.orderNumber(),
                item.issuedOn(),
                item.dueOn(),
                item.daysOverdue(),
                item.open().amount().toPlainString(),
                item.interest().amount().toPlainString(),
                item.open().currency())));
        return csv.toString();
    }
}
