package dev.mitra.billing.ledger.http;

import dev.mitra.billing.csv.Csv;
import dev.mitra.billing.ledger.AccountLine;
import dev.mitra.billing.ledger.AccountStatement;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An account between two days.
///
/// @param opening before the first day, debits less credits
/// @param more whether there are more lines than are shown
public record AccountStatementView(String account, Money opening, List<Line> lines, Money closing, boolean more) {

    /// @param amount positive is a debit, negative a credit
    /// @param balance after it
    public record Line(
            LocalDate on,
            String reference,
            String text,
            Money amount,
            Money balance,
            @Nullable ResellerId resellerId,
            @Nullable OrderId orderId) {}

    static AccountStatementView of(AccountStatement statement) {
        var lines = new ArrayList<Line>();
        var balance = statement.opening();
        for (var line : statement.lines()) {
            balance = balance.plus(line.amount());
            lines.add(line(line, balance));
        }
        return new AccountStatementView(
                statement.account().code(), statement.opening(), lines, statement.closing(), statement.more());
    }

    private static Line line(AccountLine line, Money balance) {
        return new Line(
                line.on(), line.reference(), line.text(), line.amount(), balance, line.reseller(), line.order());
    }

    String csv() {
        var csv =
                new Csv().row(List.of("on", "reference", "text", "amount", "currency", "balance", "reseller", "order"));
        lines.forEach(line -> csv.row(Arrays.asList(
                line.on(),
                line.reference(),
                line.text(),
                line.amount().amount().toPlainString(),
                line.amount().currency(),
                line.balance().amount().toPlainString(),
                line.resellerId() == null ? null : line.resellerId().external(),
                line.orderId() == null ? null : line.orderId().external())));
        return csv.toString();
    }
}
