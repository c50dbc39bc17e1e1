package dev.mitra.billing.ledger;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The journal by account.
public interface Accounts {

    /// By account and currency. In each currency debits and credits are equal.
    List<AccountBalance> trialBalance(AsOf asOf);

    /// Debits less credits.
    ///
    /// @param reseller null for the whole account
    Money balance(LedgerAccount account, Currency currency, @Nullable ResellerId reseller, AsOf asOf);

    /// From a day on, in the order of days.
    ///
    /// @param reseller null for the whole account
    List<AccountLine> lines(
            LedgerAccount account,
            Currency currency,
            @Nullable ResellerId reseller,
            LocalDate from,
            AsOf until,
            int limit);
}
