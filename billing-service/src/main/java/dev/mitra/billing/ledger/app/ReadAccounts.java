package dev.mitra.billing.ledger.app;

import dev.mitra.billing.ledger.AccountBalance;
import dev.mitra.billing.ledger.AccountStatement;
import dev.mitra.billing.ledger.Accounts;
import dev.mitra.billing.ledger.AsOf;
import dev.mitra.billing.ledger.LedgerAccount;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The accounts for people who look after the money.
@ApplicationScoped
public class ReadAccounts {

    private static final int MOST_LINES = 10_000;

    private final Accounts accounts;

    ReadAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Transactional
    public List<AccountBalance> trialBalance(AsOf asOf) {
        return accounts.trialBalance(asOf);
    }

    /// At most 10,000 lines; then it says that there are more.
    ///
    /// @param reseller null for the whole account
    @Transactional
    public AccountStatement statement(
            LedgerAccount account, Currency currency, @Nullable ResellerId reseller, LocalDate from, AsOf until) {
        var opening = accounts.balance(account, currency, reseller, new AsOf(from.minusDays(1), until.knownAt()));
        var lines = accounts.lines(account, currency, reseller, from, until, MOST_LINES + 1);
        return AccountStatement.of(account, opening, lines, MOST_LINES);
    }
}
