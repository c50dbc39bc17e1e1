package dev.mitra.billing.statement.http;

import dev.mitra.billing.csv.Csv;
import dev.mitra.billing.document.PrintedStatement;
import dev.mitra.billing.statement.app.ShowOpenItems;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What was open on a day.
///
/// @param knownAt what was recorded later is left out
public record OpenItemsView(ResellerId resellerId, LocalDate on, Instant knownAt, List<Position> currencies) {

    /// In one currency.
    ///
    /// @param credit paid and not used
    /// @param toPay the open total less the credit
    /// @param ageing open by days past due: not due, 1-30, 31-60, 61-90, over 90
    public record Position(
            Money total,
            Money credit,
            Money toPay,
            Money interest,
            List<Money> ageing,
            List<PrintedStatement.Item> items) {}

    static OpenItemsView of(ResellerId reseller, LocalDate on, Instant known, List<ShowOpenItems.Position> positions) {
        return new OpenItemsView(
                reseller,
                on,
                known,
                positions.stream()
                        .map(position -> new Position(
                                position.open().total(),
                                position.credit(),
                                position.toPay(),
                                position.open().interest(),
                                position.open().ageing(),
                                position.open().items()))
                        .toList());
    }

    String csv() {
        var csv = new Csv()
                .row(List.of("on", "invoice", "order", "issued", "due", "daysOverdue", "open", "interest", "currency"));
        currencies.forEach(position -> position.items()
                .forEach(item -> csv.row(List.of(
                        on,
                        item.invoiceNumber(),
                        item.orderNumber(),
                        item.issuedOn(),
                        item.dueOn(),
                        item.daysOverdue(),
                        item.open().amount().toPlainString(),
                        item.interest().amount().toPlainString(),
                        item.open().currency()))));
        return csv.toString();
    }
}
