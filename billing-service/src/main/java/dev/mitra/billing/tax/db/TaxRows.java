package dev.mitra.billing.tax.db;

import dev.mitra.billing.tax.StateTax;
import dev.mitra.billing.tax.TaxStates;
import dev.mitra.billing.tax.TaxTable;
import dev.mitra.billing.tax.Treatment;
import dev.mitra.kernel.Percentage;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Reads `tax_state`, `tax_rate` and `tax_rule`; of two rows that overlap the later one is meant.
@ApplicationScoped
class TaxRows implements TaxTable, TaxStates {

    private static final String QUERY = """
            select s.name, r.percent, r.valid_from, r.verified_on, r.source,
                   u.treatment, u.rate_percent, u.condition, u.valid_from, u.verified_on, u.source
            from tax_state s
            join lateral (select * from tax_rate where state = s.code and valid_from <= :day
                and (valid_to is null or valid_to >= :day) order by valid_from desc limit 1) r on true
            join lateral (select * from tax_rule where state = s.code and valid_from <= :day
                and (valid_to is null or valid_to >= :day) order by valid_from desc limit 1) u on true
            where s.code = :state""";

    private final Session entities;

    TaxRows(Session entities) {
        this.entities = entities;
    }

    @Override
    public Optional<StateTax> on(String state, LocalDate day) {
        return entities
                .createNativeQuery(QUERY, Object[].class)
                .setParameter("state", state)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> stateTax(state, row));
    }

    @Override
    public List<String> codes() {
        return entities.createNativeQuery("select code from tax_state order by code", String.class)
                .addScalar("code", String.class)
                .getResultList();
    }

    private static StateTax stateTax(String state, Object[] row) {
        var rate = new StateTax.Rate(percent(row[1]), date(row[2]), optionalDate(row[3]), text(row[4]));
        var rule = new StateTax.Rule(
                Treatment.valueOf(text(row[5])),
                row[6] == null ? null : percent(row[6]),
                row[7] == null ? null : text(row[7]),
                date(row[8]),
                optionalDate(row[9]),
                text(row[10]));
        return new StateTax(state, text(row[0]), rate, rule);
    }

    private static Percentage percent(Object column) {
        return new Percentage((BigDecimal) column);
    }

    private static String text(Object column) {
        return (String) column;
    }

    private static @Nullable LocalDate optionalDate(@Nullable Object column) {
        return column == null ? null : date(column);
    }

    private static LocalDate date(Object column) {
        return switch (column) {
            case LocalDate date -> date;
            case java.sql.Date date -> date.toLocalDate();
            default -> throw new IllegalStateException("not a date: " + column);
        };
    }
}
