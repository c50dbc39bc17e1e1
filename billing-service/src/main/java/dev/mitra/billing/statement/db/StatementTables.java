package dev.mitra.billing.statement.db;

import dev.mitra.billing.document.PrintedStatement;
import dev.mitra.billing.interest.LateInterest;
import dev.mitra.billing.statement.BilledInvoice;
import dev.mitra.billing.statement.StatementBasis;
import dev.mitra.billing.statement.StatementId;
import dev.mitra.billing.statement.StatementNumber;
import dev.mitra.billing.statement.StatementRecord;
import dev.mitra.billing.statement.StatementState;
import dev.mitra.billing.statement.Statements;
import dev.mitra.kernel.Id;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Statements in PostgreSQL, with plain SQL.
@ApplicationScoped
class StatementTables implements Statements {

    private final Session entities;

    StatementTables(Session entities) {
        this.entities = entities;
    }

    @Override
    public List<ResellerId> recipients(YearMonth month, int paidOrders) {
        return entities
                .createNativeQuery("""
                        select s.reseller_id from reseller_standing s
                        where (s.standing = 'ESTABLISHED' or s.standing = 'RESTRICTED' and s.paid_orders >= :paid)
                          and exists (select 1 from invoice i where i.reseller_id = s.reseller_id
                            and i.issued_on < :month and (i.status in ('ISSUED', 'PARTLY_PAID')
                              or i.status = 'PAID' and i.paid_on >= :month
                              or i.status = 'WRITTEN_OFF' and exists (select 1 from journal_line l
                                where l.order_id = i.order_id and l.account = 'WRITE_OFF' and l.entry_on >= :month)
                              or i.status = 'CREDITED' and exists (select 1 from credit_note c
                                where c.invoice_id = i.id and c.issued_on >= :month)))
                          and not exists (select 1 from statement t where t.reseller_id = s.reseller_id and t.month = :month)
                        order by s.reseller_id""", UUID.class)
                .addScalar("reseller_id", UUID.class)
                .setParameter("paid", paidOrders)
                .setParameter("month", month.atDay(1))
                .getResultList()
                .stream()
                .map(ResellerId::new)
                .toList();
    }

    @Override
    public int nextSequence(YearMonth month) {
        entities.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:month, 11)) as text) as held",
                        String.class)
                .addScalar("held", String.class)
                .setParameter("month", month.toString())
                .getSingleResult();
        return entities.createNativeQuery(
                        "select coalesce(max(sequence), 0) + 1 as next from statement where month = :month",
                        Integer.class)
                .addScalar("next", Integer.class)
                .setParameter("month", month.atDay(1))
                .getSingleResult();
    }

    @Override
    public boolean exists(ResellerId reseller, YearMonth month, Currency currency) {
        return !entities.createNativeQuery(
                        "select id from statement where reseller_id = :reseller and month = :month and currency = :currency",
                        UUID.class)
                .addScalar("id", UUID.class)
                .setParameter("reseller", reseller.value())
                .setParameter("month", month.atDay(1))
                .setParameter("currency", currency.getCurrencyCode())
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(StatementRecord statement, StatementNumber number, List<BilledInvoice> listed) {
        var printed = statement.printed();
        entities.createNativeMutationQuery("""
                        insert into statement (id, reseller_id, month, sequence, cut_off, known_at, currency, total_minor,
                            credit_minor, compact, printed, known_until, terms, sha256)
                        values (:id, :reseller, :month, :sequence, :cutOff, :known, :currency, :total, :credit, :compact,
                            cast(:printed as jsonb), :until, cast(:terms as jsonb), :sha256)""")
                .setParameter("id", statement.id().value())
                .setParameter("reseller", statement.reseller().value())
                .setParameter("month", statement.month().atDay(1))
                .setParameter("sequence", number.sequence())
                .setParameter("cutOff", printed.issuedOn())
                .setParameter("known", statement.knownAt())
                .setParameter("currency", printed.total().currency().getCurrencyCode())
                .setParameter("total", printed.total().minor())
                .setParameter("credit", printed.credit().minor())
                .setParameter("compact", number.compact())
                .setParameter("printed", StatementJson.write(printed))
                .setParameter("until", statement.basis().knownUntil())
                .setParameter("terms", StatementJson.write(statement.basis().terms()))
                .setParameter("sha256", statement.basis().sha256(), String.class)
                .executeUpdate();
        addLines(statement.id(), listed, printed.items());
    }

    /// All lines with one statement.
    private void addLines(StatementId id, List<BilledInvoice> listed, List<PrintedStatement.Item> items) {
        entities.createNativeMutationQuery("""
                        insert into statement_line (statement_id, position, invoice_id, open_minor, days_overdue, interest_minor)
                        select :statement, place - 1, invoice, open, days, interest
                        from unnest(cast(:invoices as uuid[]), cast(:opens as bigint[]), cast(:days as integer[]), cast(:interests as bigint[]))
                            with ordinality as l (invoice, open, days, interest, place)""")
                .setParameter("statement", id.value())
                .setParameter(
                        "invoices",
                        listed.stream().map(invoice -> invoice.id().value()).toArray(UUID[]::new))
                .setParameter(
                        "opens", items.stream().map(item -> item.open().minor()).toArray(Long[]::new))
                .setParameter(
                        "days",
                        items.stream().map(PrintedStatement.Item::daysOverdue).toArray(Integer[]::new))
                .setParameter(
                        "interests",
                        items.stream().map(item -> item.interest().minor()).toArray(Long[]::new))
                .executeUpdate();
    }

    @Override
    public Map<StatementId, StatementState> states(Collection<StatementId> ids) {
        return entities
                .createNativeQuery("""
                        select s.id, case
                          when not exists (select 1 from statement_line l join invoice i on i.id = l.invoice_id
                            where l.statement_id = s.id and i.status in ('ISSUED', 'PARTLY_PAID')) then 'SETTLED'
                          when exists (select 1 from document d join document_mail m on m.document_id = d.id
                            where d.kind = 'STATEMENT' and d.subject_id = s.id and m.queued_at is not null) then 'SENT'
                          else 'OPEN' end as state
                        from statement s where s.id = any (:ids)""", Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("state", String.class)
                .setParameter("ids", ids.stream().map(StatementId::value).toArray(UUID[]::new))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        row -> new StatementId((UUID) row[0]), row -> StatementState.valueOf((String) row[1])));
    }

    @Override
    public List<StatementRecord> find(
            @Nullable ResellerId reseller, @Nullable StatementId id, @Nullable StatementId before, int limit) {
        var query = new StringBuilder("""
                select id, reseller_id, month, known_at, cast(printed as text) as printed,
                    coalesce(known_until, known_at) as known_until, sha256,
                    cast(coalesce(terms, jsonb_build_object('flat', null, 'rates', jsonb_build_array(jsonb_build_object(
                        'from', '1970-01-01', 'perYear', cast(printed ->> 'interestPercent' as numeric))))) as text) as terms
                from statement where 1 = 1""");
        var values = new HashMap<String, UUID>();
        and(query, values, "reseller_id = :reseller", reseller);
        and(query, values, "id = :id", id);
        and(query, values, "id < :before", before);
        var selection = entities.createNativeQuery(query + " order by id desc", Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("reseller_id", UUID.class)
                .addScalar("month", LocalDate.class)
                .addScalar("known_at", Instant.class)
                .addScalar("printed", String.class)
                .addScalar("known_until", Instant.class)
                .addScalar("terms", String.class)
                .addScalar("sha256", String.class);
        values.forEach(selection::setParameter);
        return selection.setMaxResults(limit).getResultList().stream()
                .map(row -> new StatementRecord(
                        new StatementId((UUID) row[0]),
                        new ResellerId((UUID) row[1]),
                        YearMonth.from((LocalDate) row[2]),
                        (Instant) row[3],
                        new StatementBasis(
                                (Instant) row[5], StatementJson.read((String) row[6], LateInterest.class), (String)
                                        row[7]),
                        StatementJson.read((String) row[4], PrintedStatement.class)))
                .toList();
    }

    private static void and(StringBuilder query, Map<String, UUID> values, String condition, @Nullable Id id) {
        if (id != null) {
            query.append(" and ").append(condition);
            values.put(condition.substring(condition.lastIndexOf(':') + 1), id.value());
        }
    }
}
