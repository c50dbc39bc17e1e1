package dev.mitra.billing.ledger;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where entries are kept; nothing is ever changed or removed.
public interface Journal {

    /// Refuses a reference that was posted before.
    void post(List<JournalEntry> entries);

    /// The latest first.
    ///
    /// @param order null for every entry
    /// @param before entries older than this one; null for the newest
    List<JournalEntry> find(@Nullable OrderId order, @Nullable UUID before, int limit);

    /// Debits less credits of a reseller's lines on one account.
    Map<Currency, Money> balance(LedgerAccount account, ResellerId reseller);
}
