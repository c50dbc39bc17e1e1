package dev.mitra.billing.ledger.app;

import dev.mitra.billing.ledger.Journal;
import dev.mitra.billing.ledger.JournalEntry;
import dev.mitra.billing.ledger.LedgerAccount;
import dev.mitra.billing.ledger.ResellerBalance;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Entries and balances for people who look after the money.
@ApplicationScoped
public class ReadJournal {

    private final Journal journal;

    ReadJournal(Journal journal) {
        this.journal = journal;
    }

    @Transactional
    public List<JournalEntry> entries(@Nullable OrderId order, @Nullable UUID before, int limit) {
        return journal.find(order, before, limit);
    }

    /// What a reseller owes (AR) less what it has in credit (UNAPPLIED), per currency.
    @Transactional
    public List<ResellerBalance> balance(ResellerId reseller) {
        var owed = journal.balance(LedgerAccount.AR, reseller);
        var credit = journal.balance(LedgerAccount.UNAPPLIED, reseller);
        return Stream.concat(owed.keySet().stream(), credit.keySet().stream())
                .distinct()
                .map(currency -> new ResellerBalance(
                        owed.getOrDefault(currency, Money.zero(currency)),
                        credit.getOrDefault(currency, Money.zero(currency)).negated()))
                .toList();
    }
}
