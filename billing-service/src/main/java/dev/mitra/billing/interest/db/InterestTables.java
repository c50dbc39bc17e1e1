package dev.mitra.billing.interest.db;

import dev.mitra.billing.interest.AskedInterest;
import dev.mitra.billing.interest.Balance;
import dev.mitra.billing.interest.LateInvoice;
import dev.mitra.billing.interest.LateInvoices;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Late invoices with their payments by value date, with plain SQL.
@ApplicationScoped
class InterestTables implements LateInvoices {

    private static final String LATE = """
            select i.id, i.year, i.sequence, i.due_on, i.currency, i.content #>> '{billTo,address,country}' as country,
              i.total_minor - i.credited_minor as asked,
              coalesce((select sum(a.amount_minor) from interest_assessment a where a.invoice_id = i.id), 0) as posted
            from invoice i where i.kind = 'INVOICE' and i.terms = 'NET30'""";
    private static final String RESELLER =
            "select i.reseller_id from invoice i where i.kind = 'INVOICE' and i.terms = 'NET30'"
                    + " and exists (select 1 from reseller r where r.id = i.reseller_id)";
    private static final String OPEN = " and i.status in ('ISSUED', 'PARTLY_PAID') and i.due_on < :until";
    private static final String PAID_LATE = " and i.status = 'PAID' and i.paid_on > i.due_on";
    private static final String NOT_ALL_ASKED =
            " and not exists (select 1 from interest_assessment a where a.invoice_id = i.id and a.until >= i.paid_on)";
    // A rest that was given up bears nothing; what was paid late before does.
    private static final String REST_GIVEN_UP = " " + """
            and i.status = 'WRITTEN_OFF' and exists (
              select 1 from allocation p join receipt r on r.id = p.receipt_id
                cross join lateral (select coalesce(p.counts_on, r.value_date) as day) c
              where p.invoice_id = i.id and c.day > i.due_on and c.day <= :until
                and not exists (select 1 from interest_assessment a where a.invoice_id = i.id and a.until >= c.day)
              group by c.day having sum(p.amount_minor) > 0)""";

    private final Session entities;

    InterestTables(Session entities) {
        this.entities = entities;
    }

    @Override
    public List<ResellerId> concerned(LocalDate until) {
        return resellers(
                RESELLER + OPEN + " union " + RESELLER + PAID_LATE + NOT_ALL_ASKED + " union " + RESELLER
                        + REST_GIVEN_UP,
                until);
    }

    @Override
    public List<ResellerId> paidLate(LocalDate until) {
        return resellers(
                RESELLER + PAID_LATE + NOT_ALL_ASKED + " and i.paid_on <= :until union " + RESELLER + REST_GIVEN_UP,
                until);
    }

    private List<ResellerId> resellers(String query, LocalDate until) {
        return entities
                .createNativeQuery("select distinct reseller_id from (" + query + ") q order by 1", UUID.class)
                .addScalar("reseller_id", UUID.class)
                .setParameter("until", until)
                .getResultList()
                .stream()
                .map(ResellerId::new)
                .toList();
    }

    @Override
    public void lock(ResellerId reseller) {
        entities.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:reseller, 13)) as text) as locked",
                        String.class)
                .addScalar("locked", String.class)
                .setParameter("reseller", reseller.value().toString())
                .getSingleResult();
    }

    @Override
    public void lockInvoices(Collection<InvoiceId> invoices) {
        entities.createNativeQuery("select id from invoice where id = any (:ids) order by id for key share", UUID.class)
                .addScalar("id", UUID.class)
                .setParameter("ids", invoices.stream().map(InvoiceId::value).toArray(UUID[]::new))
                .getResultList();
    }

    @Override
    public List<LateInvoice> of(ResellerId reseller, LocalDate until) {
        var whose = " and i.reseller_id = :reseller";
        var rows = entities.createNativeQuery(
                        LATE + whose + OPEN + " union all " + LATE + whose + PAID_LATE + NOT_ALL_ASKED + " union all "
                                + LATE + whose + REST_GIVEN_UP + " order by due_on, year, sequence",
                        Tuple.class)
                .setParameter("reseller", reseller.value())
                .setParameter("until", until)
                .getResultList();
        return late(rows);
    }

    @Override
    public List<LateInvoice> of(InvoiceId invoice) {
        return late(entities.createNativeQuery(LATE + " and i.status <> 'CREDITED' and i.id = :id", Tuple.class)
                .setParameter("id", invoice.value())
                .getResultList());
    }

    @Override
    public List<AskedInterest> askedBy(InvoiceId note) {
        return entities
                .createNativeQuery(
                        "select invoice_id, until, amount_minor, currency from interest_assessment"
                                + " where debit_note_id = :note order by id",
                        Object[].class)
                .addScalar("invoice_id", UUID.class)
                .addScalar("until", LocalDate.class)
                .addScalar("amount_minor", Long.class)
                .addScalar("currency", String.class)
                .setParameter("note", note.value())
                .getResultList()
                .stream()
                .map(row -> new AskedInterest(
                        new InvoiceId((UUID) row[0]), (LocalDate) row[1], Money.ofMinor((Long) row[2], (String)
                                row[3])))
                .toList();
    }

    private List<LateInvoice> late(List<Tuple> rows) {
        var payments =
                payments(rows.stream().map(row -> row.get("id", UUID.class)).toList());
        return rows.stream()
                .map(row -> {
                    var id = row.get("id", UUID.class);
                    var currency = row.get("currency").toString();
                    var asked = Money.ofMinor(number(row, "asked").longValue(), currency);
                    return new LateInvoice(
                            new InvoiceId(id),
                            new DocumentNumber(
                                    DocumentKind.INVOICE,
                                    number(row, "year").intValue(),
                                    number(row, "sequence").intValue()),
                            new Country(row.get("country", String.class)),
                            row.get("due_on", LocalDate.class),
                            balances(row.get("due_on", LocalDate.class), asked, payments.getOrDefault(id, List.of())),
                            Money.ofMinor(number(row, "posted").longValue(), currency));
                })
                .toList();
    }

    private static Number number(Tuple row, String column) {
        return row.get(column, Number.class);
    }

    private record Paid(UUID invoice, LocalDate on, Money amount) {}

    private static List<Balance> balances(LocalDate due, Money asked, List<Paid> payments) {
        var balances = new ArrayList<Balance>();
        balances.add(new Balance(due, asked));
        for (var paid : payments) {
            balances.add(new Balance(paid.on(), balances.getLast().open().minus(paid.amount())));
        }
        return balances;
    }

    private Map<UUID, List<Paid>> payments(List<UUID> invoices) {
        return entities
                .createNativeQuery("""
                        select a.invoice_id, coalesce(a.counts_on, r.value_date) as day, a.currency,
                            cast(sum(a.amount_minor) as bigint) as amount
                        from allocation a join receipt r on r.id = a.receipt_id where a.invoice_id = any (:invoices)
                        group by 1, 2, 3 having sum(a.amount_minor) <> 0 order by 2""", Object[].class)
                .addScalar("invoice_id", UUID.class)
                .addScalar("day", LocalDate.class)
                .addScalar("currency", String.class)
                .addScalar("amount", Long.class)
                .setParameter("invoices", invoices.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .map(row -> new Paid((UUID) row[0], (LocalDate) row[1], Money.ofMinor((Long) row[3], (String) row[2])))
                .collect(Collectors.groupingBy(Paid::invoice));
    }

    @Override
    public void assessed(
            InvoiceId invoice,
            LocalDate until,
            Money amount,
            @Nullable InvoiceId note,
            @Nullable String words,
            String by) {
        entities.createNativeMutationQuery("""
                        insert into interest_assessment (id, invoice_id, until, amount_minor, currency, debit_note_id, words, made_by)
                        values (:id, :invoice, :until, :amount, :currency, cast(:note as uuid), :words, :by)""")
                .setParameter("id", UuidV7.random())
                .setParameter("invoice", invoice.value())
                .setParameter("until", until)
                .setParameter("amount", amount.minor())
                .setParameter("currency", amount.currency().getCurrencyCode())
                .setParameter("note", note == null ? null : note.value().toString(), String.class)
                .setParameter("words", words, String.class)
                .setParameter("by", by)
                .executeUpdate();
    }
}
