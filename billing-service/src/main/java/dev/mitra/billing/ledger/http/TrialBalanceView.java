package dev.mitra.billing.ledger.http;

import dev.mitra.billing.csv.Csv;
import dev.mitra.billing.ledger.AccountBalance;
import dev.mitra.billing.ledger.AsOf;
import dev.mitra.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// All accounts on a day.
///
/// @param knownAt what was posted later is left out
public record TrialBalanceView(LocalDate on, Instant knownAt, List<Row> accounts) {

    /// @param balance debits less credits
    public record Row(String account, Money debit, Money credit, Money balance) {}

    static TrialBalanceView of(AsOf asOf, List<AccountBalance> balances) {
        return new TrialBalanceView(
                asOf.day(),
                asOf.knownAt(),
                balances.stream()
                        .map(row -> new Row(row.account().code(), row.debit(), row.credit(), row.balance()))
                        .toList());
    }

    String csv() {
        var csv = new Csv().row(List.of("account", "currency", "debit", "credit", "balance"));
        accounts.forEach(row -> csv.row(Arrays.asList(
                row.account(),
                row.debit().currency(),
                row.debit().amount().toPlainString(),
                row.credit().amount().toPlainString(),
                row.balance().amount().toPlainString())));
        return csv.toString();
    }
}
