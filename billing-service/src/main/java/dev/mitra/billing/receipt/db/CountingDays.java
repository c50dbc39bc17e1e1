package dev.mitra.billing.receipt.db;

import dev.mitra.billing.receipt.FreeMoney;
import dev.mitra.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// From which days on the money of receipts counts, with plain SQL.
@ApplicationScoped
class CountingDays {

    private static final String GIVEN_BACK = """
            select coalesce(a.free_from, a.counts_on) as day, a.currency, cast(-sum(a.amount_minor) as bigint) as amount
            from allocation a where a.receipt_id = :receipt and coalesce(a.free_from, a.counts_on) > :valued
            group by 1, 2 having sum(a.amount_minor) < 0 order by 1""";

    private static final String STANDING = """
            select coalesce(a.counts_on, r.value_date) as day, a.currency, cast(sum(a.amount_minor) as bigint) as amount
            from allocation a join receipt r on r.id = a.receipt_id
            where a.receipt_id = :receipt and a.invoice_id = :invoice
            group by 1, 2 having sum(a.amount_minor) > 0 order by 1 desc""";

    private static final String LAST = """
            select coalesce(a.counts_on, r.value_date) as day from allocation a join receipt r on r.id = a.receipt_id
            where a.invoice_id = :invoice group by 1 having sum(a.amount_minor) > 0 order by 1 desc limit 1""";

    private final Session entities;

    CountingDays(Session entities) {
        this.entities = entities;
    }

    /// What of a receipt was given back later than its value date and is not used since, the earliest first.
    List<FreeMoney.Part> givenBack(UUID receipt, LocalDate valued) {
        return parts(entities.createNativeQuery(GIVEN_BACK, Object[].class)
                .addScalar("day", LocalDate.class)
                .addScalar("currency", String.class)
                .addScalar("amount", Long.class)
                .setParameter("receipt", receipt)
                .setParameter("valued", valued)
                .getResultList());
    }

    /// What an invoice has of a receipt, the latest first.
    List<FreeMoney.Part> standing(UUID receipt, UUID invoice) {
        return parts(entities.createNativeQuery(STANDING, Object[].class)
                .addScalar("day", LocalDate.class)
                .addScalar("currency", String.class)
                .addScalar("amount", Long.class)
                .setParameter("receipt", receipt)
                .setParameter("invoice", invoice)
                .getResultList());
    }

    /// Of all that an invoice has.
    Optional<LocalDate> last(UUID invoice) {
        return entities
                .createNativeQuery(LAST, LocalDate.class)
                .addScalar("day", LocalDate.class)
                .setParameter("invoice", invoice)
                .getResultList()
                .stream()
                .findFirst();
    }

    private static List<FreeMoney.Part> parts(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new FreeMoney.Part((LocalDate) row[0], Money.ofMinor((Long) row[2], (String) row[1])))
                .toList();
    }
}
