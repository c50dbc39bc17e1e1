package dev.mitra.billing.ledger.http;

import dev.mitra.billing.ledger.ResellerBalance;
import dev.mitra.kernel.Money;
import java.util.List;

/// Where a reseller stands, per currency.
public record BalanceView(List<Balance> balances) {

    /// @param receivable what its invoices still ask for
    /// @param credit what it has paid beyond them
    /// @param due the difference
    public record Balance(Money receivable, Money credit, Money due) {}

    static BalanceView of(List<ResellerBalance> balances) {
        return new BalanceView(balances.stream()
                .map(balance -> new Balance(balance.receivable(), balance.credit(), balance.due()))
                .toList());
    }
}
