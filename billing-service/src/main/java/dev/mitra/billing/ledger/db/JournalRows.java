package dev.mitra.billing.ledger.db;

import dev.mitra.billing.ledger.Journal;
import dev.mitra.billing.ledger.JournalEntry;
import dev.mitra.billing.ledger.LedgerAccount;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The journal in PostgreSQL, which itself refuses what does not balance and every change.
@ApplicationScoped
class JournalRows implements Journal {

    private final EntityManager entities;

    JournalRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void post(List<JournalEntry> entries) {
        for (var entry : entries) {
            entities.persist(new JournalEntryRow(entry));
            for (int at = 0; at < entry.lines().size(); at++) {
                entities.persist(new JournalLineRow(entry, at, entry.lines().get(at)));
            }
        }
    }

    @Override
    public List<JournalEntry> find(@Nullable OrderId order, @Nullable UUID before, int limit) {
        var query = new StringBuilder("from JournalEntryRow e where 1 = 1");
        var values = new HashMap<String, Object>();
        if (order != null) {
            query.append(" and e.id in (select l.entryId from JournalLineRow l where l.orderId = :order)");
            values.put("order", order.value());
        }
        if (before != null) {
            query.append(" and e.id < :before");
            values.put("before", before);
        }
        var selection = entities.createQuery(query + " order by e.id desc", JournalEntryRow.class);
        values.forEach(selection::setParameter);
        var rows = selection.setMaxResults(limit).getResultList();
        var lines = entities
                .createQuery("from JournalLineRow where entryId in :entries order by position", JournalLineRow.class)
                .setParameter("entries", rows.stream().map(row -> row.id).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(line -> line.entryId));
        return rows.stream()
                .map(row -> row.toEntry(lines.getOrDefault(row.id, List.of())))
                .toList();
    }

    @Override
    public Map<Currency, Money> balance(LedgerAccount account, ResellerId reseller) {
        return entities
                .createQuery("""
                        select currency, sum(amountMinor) from JournalLineRow
                        where resellerId = :reseller and account = :account group by currency""", Object[].class)
                .setParameter("reseller", reseller.value())
                .setParameter("account", account.code())
                .getResultList()
                .stream()
                .map(row -> Money.ofMinor(((Number) row[1]).longValue(), (String) row[0]))
                .collect(Collectors.toMap(Money::currency, money -> money));
    }
}
