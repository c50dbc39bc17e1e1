package dev.mitra.billing.exchange.db;

import dev.mitra.billing.exchange.ExchangeRate;
import dev.mitra.billing.exchange.ExchangeRates;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/// Table `exchange_rate`, insert only.
@ApplicationScoped
class ExchangeRateTables implements ExchangeRates {

    private static final String COLUMNS = " currency, on_day, rate, verified_on, source from exchange_rate where ";

    private final Session entities;

    ExchangeRateTables(Session entities) {
        this.entities = entities;
    }

    @Override
    public Optional<ExchangeRate> on(Currency currency, LocalDate day) {
        var query = "select" + COLUMNS + "currency = :currency and on_day <= :day order by on_day desc limit 1";
        return read(entities.createNativeQuery(query, Object[].class)
                        .setParameter("currency", currency.getCurrencyCode())
                        .setParameter("day", day))
                .stream()
                .findFirst();
    }

    @Override
    public List<ExchangeRate> all(LocalDate day) {
        var query = "select distinct on (currency)" + COLUMNS + "on_day <= :day order by currency, on_day desc";
        return read(entities.createNativeQuery(query, Object[].class).setParameter("day", day));
    }

    @Override
    public boolean add(ExchangeRate rate) {
        return entities.createNativeMutationQuery("""
                        insert into exchange_rate (currency, on_day, rate, verified_on, source)
                        values (:currency, :day, :rate, cast(:verified as date), :source) on conflict do nothing""")
                        .setParameter("currency", rate.currency().getCurrencyCode())
                        .setParameter("day", rate.on())
                        .setParameter("rate", rate.rate())
                        .setParameter("verified", Objects.toString(rate.verifiedOn(), null), String.class)
                        .setParameter("source", rate.source())
                        .executeUpdate()
                == 1;
    }

    private static List<ExchangeRate> read(NativeQuery<Object[]> query) {
        return query
                .addScalar("currency", String.class)
                .addScalar("on_day", LocalDate.class)
                .addScalar("rate", BigDecimal.class)
                .addScalar("verified_on", LocalDate.class)
                .addScalar("source", String.class)
                .getResultList()
                .stream()
                .map(row -> new ExchangeRate(
                        Currency.getInstance((String) row[0]),
                        (LocalDate) row[1],
                        ((BigDecimal) row[2]).stripTrailingZeros(),
                        (LocalDate) row[3],
                        (String) row[4]))
                .toList();
    }
}
