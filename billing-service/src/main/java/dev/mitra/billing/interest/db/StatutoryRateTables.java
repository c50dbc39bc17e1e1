package dev.mitra.billing.interest.db;

import dev.mitra.billing.interest.StatutoryRate;
import dev.mitra.billing.interest.StatutoryRates;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;

/// Table `statutory_interest`, insert only.
@ApplicationScoped
class StatutoryRateTables implements StatutoryRates {

    private final Session entities;

    StatutoryRateTables(Session entities) {
        this.entities = entities;
    }

    @Override
    public List<StatutoryRate> all() {
        return entities
                .createNativeQuery("""
                        select distinct on (valid_from) valid_from, reference_percent, margin_percent, flat_minor, flat_currency, verified_on, source
                        from statutory_interest where scheme = 'EU' order by valid_from, revision desc""", Object[].class)
                .addScalar("valid_from", LocalDate.class)
                .addScalar("reference_percent", BigDecimal.class)
                .addScalar("margin_percent", BigDecimal.class)
                .addScalar("flat_minor", Long.class)
                .addScalar("flat_currency", String.class)
                .addScalar("verified_on", LocalDate.class)
                .addScalar("source", String.class)
                .getResultList()
                .stream()
                .map(row -> new StatutoryRate(
                        (LocalDate) row[0],
                        new Percentage((BigDecimal) row[1]),
                        new Percentage((BigDecimal) row[2]),
                        Money.ofMinor((Long) row[3], (String) row[4]),
                        (LocalDate) row[5],
                        (String) row[6]))
                .toList();
    }

    @Override
    public boolean add(StatutoryRate rate) {
        return entities.createNativeMutationQuery("""
                        insert into statutory_interest (scheme, valid_from, reference_percent, margin_percent, flat_minor,
                            flat_currency, verified_on, source, revision)
                        select 'EU', :from, :reference, :margin, :flat, :currency, cast(:verified as date), :source,
                            coalesce(max(revision), 0) + 1
                        from statutory_interest where scheme = 'EU' and valid_from = :from
                        having count(*) = 0 or max(verified_on) is null and cast(:verified as date) is not null
                        on conflict do nothing""")
                        .setParameter("from", rate.from())
                        .setParameter("reference", rate.reference().percent())
                        .setParameter("margin", rate.margin().percent())
                        .setParameter("flat", rate.flat().minor())
                        .setParameter("currency", rate.flat().currency().getCurrencyCode())
                        .setParameter("verified", Objects.toString(rate.verifiedOn(), null), String.class)
                        .setParameter("source", rate.source())
                        .executeUpdate()
                == 1;
    }
}
