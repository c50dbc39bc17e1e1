package dev.mitra.billing.invoice.app;

import dev.mitra.messaging.Invariant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;

/// I6, judged on the tables themselves.
@ApplicationScoped
class NumbersWithoutHoles implements Invariant {

    private final Session entities;

    NumbersWithoutHoles(Session entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "I6";
    }

    @Override
    public String sentence() {
        return "Invoice, credit note and debit note numbers run from 1 to the counter without a hole, but for"
                + " those that are noted as lost.";
    }

    @Override
    @Transactional
    public List<String> offending() {
        return entities.createNativeQuery("""
                        with given as (
                            select legal_entity, kind, year, sequence from invoice
                            union all select legal_entity, 'CREDIT_NOTE', year, sequence from credit_note),
                        missing as (
                            select c.legal_entity, c.kind, c.year, s.sequence from document_counter c
                            cross join lateral generate_series(1, c.last) as s(sequence)
                            where c.kind in ('INVOICE', 'CREDIT_NOTE', 'DEBIT_NOTE')
                            except (select legal_entity, kind, year, sequence from given
                                union all select legal_entity, kind, year, sequence from lost_number)),
                        back as (
                            select legal_entity, kind, year, sequence from given
                            intersect select legal_entity, kind, year, sequence from lost_number),
                        beyond as (
                            select g.* from given g left join document_counter c using (legal_entity, kind, year)
                            where g.sequence > coalesce(c.last, 0))
                        select kind || ' ' || year || ' ' || sequence from
                            (select * from missing union all select * from back union all select * from beyond) offending limit 100""", String.class).getResultList();
    }
}
