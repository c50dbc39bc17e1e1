package dev.mitra.billing.statement.db;

import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.ledger.AsOf;
import dev.mitra.billing.statement.BilledInvoice;
import dev.mitra.billing.statement.Payment;
import dev.mitra.billing.statement.StatementFacts;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/// Reads invoices, credit notes and allocations as they were known at an instant, with plain SQL.
@ApplicationScoped
class StatementFactTables implements StatementFacts {

    // What credit notes took off, and claims that were given up.
    private static final String CREDITED = """
            coalesce((select sum(c.total_minor) from credit_note c
                where c.invoice_id = i.id and c.issued_on <= :until and c.recorded_at <= :known), 0)
              + coalesce((select sum(l.amount_minor) from journal_line l where l.order_id = i.order_id
                and l.account = 'WRITE_OFF' and l.entry_on <= :until and l.posted_at <= :known), 0)""";

    // Money counts from its value date, or from the later day on which something gave it back; what is taken back, from
    // the day on which it is free. An earlier release wrote neither: then a credit note's day is looked for.
    private static final String PAID_ON = """
            coalesce(a.free_from, greatest(coalesce(a.counts_on, r.value_date), (select max(c.issued_on) from credit_note c
                where c.invoice_id = a.invoice_id and a.amount_minor < 0
                  and a.reason = 'CN-' || c.year || '-' || lpad(cast(c.sequence as text), 6, '0'))))""";

    private static final String INVOICES = """
            select i.id, i.year, i.sequence, i.order_number, i.terms, i.issued_on, i.due_on, i.currency, i.kind,
                cast(i.total_minor - k.credited as bigint) as asked,
                cast(coalesce((select sum(x.amount_minor) from interest_assessment x where x.invoice_id = i.id
                  and x.until <= :until and x.recorded_at <= :known), 0) as bigint) as interest
            from invoice i cross join lateral (select %s as credited) k
            where i.reseller_id = :reseller and i.issued_on <= :until and i.recorded_at <= :known
              and i.total_minor - k.credited > coalesce((select sum(a.amount_minor) from allocation a
                join receipt r on r.id = a.receipt_id
                where a.invoice_id = i.id and a.made_at <= :known and %s <= :until), 0)
            order by i.due_on, i.kind desc, i.year, i.sequence""".formatted(CREDITED, PAID_ON);

    private static final String PAYMENTS = """
            select a.invoice_id, %s as paid_on, a.currency, cast(sum(a.amount_minor) as bigint) as amount
            from allocation a join receipt r on r.id = a.receipt_id
            where a.invoice_id = any (:invoices) and a.made_at <= :known
            group by 1, 2, 3 having sum(a.amount_minor) <> 0 order by 2""".formatted(PAID_ON);

    private static final String OWED = """
            select cast(coalesce(sum(amount_minor), 0) as bigint) as owed from journal_line
            where reseller_id = :reseller and account in ('AR', 'UNAPPLIED') and currency = :currency
              and coalesce(valued_on, entry_on) <= :until and posted_at <= :known""";

    private final Session entities;

    StatementFactTables(Session entities) {
        this.entities = entities;
    }

    @Override
    public Instant knownForGood() {
        return entities.createNativeQuery("select known_for_good() as known", Instant.class)
                .addScalar("known", Instant.class)
                .getSingleResult();
    }

    @Override
    public List<BilledInvoice> open(ResellerId reseller, AsOf asOf) {
        var rows = entities.createNativeQuery(INVOICES, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("year", Integer.class)
                .addScalar("sequence", Integer.class)
                .addScalar("order_number", String.class)
                .addScalar("terms", String.class)
                .addScalar("issued_on", LocalDate.class)
                .addScalar("due_on", LocalDate.class)
                .addScalar("currency", String.class)
                .addScalar("kind", String.class)
                .addScalar("asked", Long.class)
                .addScalar("interest", Long.class)
                .setParameter("reseller", reseller.value())
                .setParameter("until", asOf.day())
                .setParameter("known", asOf.knownAt())
                .getResultList();
        var payments = payments(rows.stream().map(row -> (UUID) row[0]).toList(), asOf.knownAt());
        return rows.stream()
                .map(row -> new BilledInvoice(
                        new InvoiceId((UUID) row[0]),
                        new DocumentNumber(DocumentKind.valueOf((String) row[8]), (Integer) row[1], (Integer) row[2]),
                        (String) row[3],
                        Terms.valueOf((String) row[4]),
                        (LocalDate) row[5],
                        (LocalDate) row[6],
                        Money.ofMinor((Long) row[9], (String) row[7]),
                        Money.ofMinor((Long) row[10], (String) row[7]),
                        payments.getOrDefault((UUID) row[0], List.of())))
                .toList();
    }

    @Override
    public Money owed(ResellerId reseller, Currency currency, AsOf asOf) {
        long owed = entities.createNativeQuery(OWED, Long.class)
                .addScalar("owed", Long.class)
                .setParameter("reseller", reseller.value())
                .setParameter("currency", currency.getCurrencyCode())
                .setParameter("until", asOf.day())
                .setParameter("known", asOf.knownAt())
                .getSingleResult();
        return Money.ofMinor(owed, currency.getCurrencyCode());
    }

    private Map<UUID, List<Payment>> payments(List<UUID> invoices, Instant known) {
        return entities
                .createNativeQuery(PAYMENTS, Object[].class)
                .addScalar("invoice_id", UUID.class)
                .addScalar("paid_on", LocalDate.class)
                .addScalar("currency", String.class)
                .addScalar("amount", Long.class)
                .setParameter("invoices", invoices.toArray(UUID[]::new))
                .setParameter("known", known)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new Payment((LocalDate) row[1], Money.ofMinor((Long) row[3], (String) row[2])),
                                Collectors.toList())));
    }
}
