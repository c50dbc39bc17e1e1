package dev.mitra.billing.invoice.db;

import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.LostNumber;
import dev.mitra.billing.invoice.LostNumbers;
import dev.mitra.billing.vendor.Vendor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/// Table `lost_number`, of the legal entity that issues now.
@ApplicationScoped
class LostNumberTable implements LostNumbers {

    private static final String NAMED = """
            with named as (select * from unnest(cast(:kinds as text[]), cast(:years as int[]), cast(:sequences as int[]))
                as named (kind, year, sequence))
            """;

    private final Session entities;
    private final Vendor vendor;

    LostNumberTable(Session entities, Vendor vendor) {
        this.entities = entities;
        this.vendor = vendor;
    }

    @Override
    public List<DocumentNumber> add(List<DocumentNumber> numbers, String reason, String by) {
        var insert = entities.createNativeQuery(NAMED + """
                        insert into lost_number (legal_entity, kind, year, sequence, reason, noted_by)
                        select :entity, kind, year, sequence, :reason, :by from named
                        on conflict do nothing
                        returning kind, year, sequence""", Object[].class)
                .setParameter("reason", reason)
                .setParameter("by", by);
        return numbers(insert, numbers);
    }

    @Override
    public List<LostNumber> newest(int limit) {
        return entities
                .createNativeQuery("""
                        select kind, year, sequence, reason, noted_by, noted_at from lost_number where legal_entity = :entity
                        order by noted_at desc, kind, year, sequence""", Object[].class)
                .addScalar("kind", String.class)
                .addScalar("year", Integer.class)
                .addScalar("sequence", Integer.class)
                .addScalar("reason", String.class)
                .addScalar("noted_by", String.class)
                .addScalar("noted_at", Instant.class)
                .setParameter("entity", vendor.legalName())
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> new LostNumber(number(row), (String) row[3], (String) row[4], (Instant) row[5]))
                .toList();
    }

    @Override
    public List<DocumentNumber> taken(List<DocumentNumber> numbers) {
        var select = entities.createNativeQuery(NAMED + """
                        select kind, year, sequence from named
                        where exists (select from invoice i where i.legal_entity = :entity
                                and (i.kind, i.year, i.sequence) = (named.kind, named.year, named.sequence))
                            or named.kind = 'CREDIT_NOTE' and exists (select from credit_note c where c.legal_entity = :entity
                                and (c.year, c.sequence) = (named.year, named.sequence))
                        order by kind, year, sequence""", Object[].class);
        return numbers(select, numbers);
    }

    @Override
    public List<DocumentNumber> ahead(List<DocumentNumber> numbers) {
        var select = entities.createNativeQuery(NAMED + """
                        select kind, year, sequence from named
                        where sequence > coalesce((select last from document_counter c where c.legal_entity = :entity
                            and (c.kind, c.year) = (named.kind, named.year)), 0)
                        order by kind, year, sequence""", Object[].class);
        return numbers(select, numbers);
    }

    private List<DocumentNumber> numbers(NativeQuery<Object[]> query, List<DocumentNumber> named) {
        return query
                .addScalar("kind", String.class)
                .addScalar("year", Integer.class)
                .addScalar("sequence", Integer.class)
                .setParameter("entity", vendor.legalName())
                .setParameter(
                        "kinds",
                        named.stream().map(number -> number.kind().name()).toArray(String[]::new))
                .setParameter("years", named.stream().map(DocumentNumber::year).toArray(Integer[]::new))
                .setParameter(
                        "sequences",
                        named.stream().map(DocumentNumber::sequence).toArray(Integer[]::new))
                .getResultList()
                .stream()
                .map(LostNumberTable::number)
                .toList();
    }

    private static DocumentNumber number(Object[] row) {
        return new DocumentNumber(DocumentKind.valueOf((String) row[0]), (Integer) row[1], (Integer) row[2]);
    }
}
