package dev.mitra.billing.tax.db;

import dev.mitra.billing.tax.CountryTax;
import dev.mitra.billing.tax.CountryTaxes;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.Percentage;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.Session;

/// Reads `country_tax`; of two rows that overlap the later one is meant.
@ApplicationScoped
class CountryTaxRows implements CountryTaxes {

    private final Session entities;

    CountryTaxRows(Session entities) {
        this.entities = entities;
    }

    @Override
    public Optional<CountryTax> on(Country country, LocalDate day) {
        return entities
                .createNativeQuery("""
                        select percent, legal_text, valid_from, verified_on, source from country_tax
                        where country = :country and valid_from <= :day and (valid_to is null or valid_to >= :day)
                        order by valid_from desc limit 1""", Object[].class)
                .addScalar("percent", BigDecimal.class)
                .addScalar("legal_text", String.class)
                .addScalar("valid_from", LocalDate.class)
                .addScalar("verified_on", LocalDate.class)
                .addScalar("source", String.class)
                .setParameter("country", country.code())
                .setParameter("day", day)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> new CountryTax(
                        country,
                        new Percentage((BigDecimal) row[0]),
                        (String) row[1],
                        (LocalDate) row[2],
                        (LocalDate) row[3],
                        (String) row[4]));
    }
}
