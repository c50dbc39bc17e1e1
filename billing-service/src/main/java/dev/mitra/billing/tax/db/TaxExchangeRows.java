package dev.mitra.billing.tax.db;

import dev.mitra.billing.tax.DatedTaxRows;
import dev.mitra.billing.tax.TaxRow;
import dev.mitra.billing.tax.Treatment;
import dev.mitra.kernel.Percentage;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Tables `tax_rate`, `tax_rule` and `country_tax` as rows of one table.
@ApplicationScoped
class TaxExchangeRows implements DatedTaxRows {

    private final Session entities;

    TaxExchangeRows(Session entities) {
        this.entities = entities;
    }

    @Override
    public List<TaxRow> lockAll() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(14) as text)", String.class)
                .getSingleResult();
        return entities
                .createNativeQuery("""
                        select 'RATE' as kind, state, percent, null as treatment, null as condition, valid_from, valid_to, verified_on, source
                        from tax_rate
                        union all
                        select 'RULE', state, rate_percent, treatment, condition, valid_from, valid_to, verified_on, source from tax_rule
                        union all
                        select 'COUNTRY', country, percent, null, legal_text, valid_from, valid_to, verified_on, source from country_tax
                        order by kind, state, valid_from""", Object[].class)
                .addScalar("kind", String.class)
                .addScalar("state", String.class)
                .addScalar("percent", BigDecimal.class)
                .addScalar("treatment", String.class)
                .addScalar("condition", String.class)
                .addScalar("valid_from", LocalDate.class)
                .addScalar("valid_to", LocalDate.class)
                .addScalar("verified_on", LocalDate.class)
                .addScalar("source", String.class)
                .getResultList()
                .stream()
                .map(row -> new TaxRow(
                        TaxRow.Kind.valueOf((String) row[0]),
                        (String) row[1],
                        row[2] == null ? null : new Percentage((BigDecimal) row[2]),
                        row[3] == null ? null : Treatment.valueOf((String) row[3]),
                        (String) row[4],
                        (LocalDate) row[5],
                        (LocalDate) row[6],
                        (LocalDate) row[7],
                        (String) row[8]))
                .toList();
    }

    @Override
    public void add(TaxRow row) {
        var percent = row.percent() == null ? null : row.percent().percent().toPlainString();
        var insert = entities.createNativeMutationQuery(insert(row.kind()))
                .setParameter("state", row.state())
                .setParameter("percent", percent, String.class)
                .setParameter("from", row.from())
                .setParameter("to", text(row.to()), String.class)
                .setParameter("verified", text(row.verifiedOn()), String.class)
                .setParameter("source", row.source());
        if (row.treatment() != null) {
            insert.setParameter("treatment", row.treatment().name());
        }
        if (row.kind() != TaxRow.Kind.RATE) {
            insert.setParameter("condition", row.condition(), String.class);
        }
        insert.executeUpdate();
    }

    private static String insert(TaxRow.Kind kind) {
        var dated = "cast(:percent as numeric), :from, cast(:to as date), cast(:verified as date), :source";
        return switch (kind) {
            case RATE ->
                "insert into tax_rate (state, percent, valid_from, valid_to, verified_on, source) values (:state, "
                        + dated + ")";
            case RULE ->
                "insert into tax_rule (state, treatment, condition, rate_percent, valid_from, valid_to, verified_on, source)"
                        + " values (:state, :treatment, :condition, " + dated + ")";
            case COUNTRY ->
                "insert into country_tax (country, legal_text, percent, valid_from, valid_to, verified_on, source)"
                        + " values (:state, :condition, " + dated + ")";
        };
    }

    @Override
    public void renew(TaxRow row) {
        var set = " set valid_to = cast(:to as date), verified_on = cast(:verified as date), source = :source where ";
        var update = switch (row.kind()) {
            case RATE -> "update tax_rate" + set + "state";
            case RULE -> "update tax_rule" + set + "state";
            case COUNTRY -> "update country_tax" + set + "country";
        };
        entities.createNativeMutationQuery(update + " = :state and valid_from = :from")
                .setParameter("to", text(row.to()), String.class)
                .setParameter("verified", text(row.verifiedOn()), String.class)
                .setParameter("source", row.source())
                .setParameter("state", row.state())
                .setParameter("from", row.from())
                .executeUpdate();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
