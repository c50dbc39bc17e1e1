package dev.mitra.billing.ledger;

import dev.mitra.kernel.Money;
import java.util.List;

/// An account between two days.
///
/// @param opening before the first day, debits less credits
/// @param closing after the last line that is shown
/// @param more whether there are more lines than are shown
public record AccountStatement(
        LedgerAccount account, Money opening, List<AccountLine> lines, Money closing, boolean more) {

    public AccountStatement {
        lines = List.copyOf(lines);
    }

    public static AccountStatement of(LedgerAccount account, Money opening, List<AccountLine> found, int most) {
        var shown = found.subList(0, Math.min(most, found.size()));
        var closing = shown.stream().map(AccountLine::amount).reduce(opening, Money::plus);
        return new AccountStatement(account, opening, shown, closing, found.size() > most);
    }
}
