package dev.mitra.billing.ledger;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects the lines of an entry and leaves out what is zero, so that callers need not ask whether there was
/// a tax or an excess.
public final class EntryLines {

    private final List<JournalLine> lines = new ArrayList<>();

    public EntryLines debit(LedgerAccount account, Money amount, @Nullable ResellerId reseller, OrderId order) {
        return add(account, amount, reseller, order);
    }

    public EntryLines credit(LedgerAccount account, Money amount, @Nullable ResellerId reseller, OrderId order) {
        return add(account, amount.negated(), reseller, order);
    }

    public EntryLines debit(LedgerAccount account, Money amount, @Nullable ResellerId reseller) {
        return add(account, amount, reseller, null);
    }

    public EntryLines credit(LedgerAccount account, Money amount, @Nullable ResellerId reseller) {
        return add(account, amount.negated(), reseller, null);
    }

    public List<JournalLine> lines() {
        return List.copyOf(lines);
    }

    private EntryLines add(
            LedgerAccount account, Money amount, @Nullable ResellerId reseller, @Nullable OrderId order) {
        if (!amount.isZero()) {
            lines.add(new JournalLine(account, amount, reseller, order));
        }
        return this;
    }
}
