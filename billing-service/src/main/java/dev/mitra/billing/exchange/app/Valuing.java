package dev.mitra.billing.exchange.app;

import dev.mitra.billing.exchange.Conversion;
import dev.mitra.billing.exchange.ExchangeRates;
import dev.mitra.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Values two amounts in the vendor's currency, each at the rate of its day.
@ApplicationScoped
class Valuing {

    private final ExchangeRates rates;
    private final Currency booked;

    Valuing(ExchangeRates rates, @ConfigProperty(name = "mitra.vendor.currency") String booked) {
        this.rates = rates;
        this.booked = Currency.getInstance(booked);
    }

    sealed interface Value {}

    record Valued(Conversion conversion) implements Value {}

    /// No rate of that day or before.
    record Missing(Currency currency, LocalDate on) implements Value {}

    Value of(Money given, LocalDate valued, Money gained, LocalDate billed) {
        var givenRate = rate(given.currency(), valued);
        if (givenRate.isEmpty()) {
            return new Missing(given.currency(), valued);
        }
        var gainedRate = rate(gained.currency(), billed);
        if (gainedRate.isEmpty()) {
            return new Missing(gained.currency(), billed);
        }
        return new Valued(Conversion.of(given, givenRate.get(), gained, gainedRate.get(), booked));
    }

    /// What the money is worth in another currency on a day; empty where a rate of that day or before is
    /// missing.
    Optional<Money> worth(Money given, Currency wanted, LocalDate day) {
        return rate(given.currency(), day)
                .flatMap(from -> rate(wanted, day).map(to -> Conversion.atTheRate(given, from, to, wanted)));
    }

    private Optional<BigDecimal> rate(Currency currency, LocalDate day) {
        return currency.equals(booked)
                ? Optional.of(BigDecimal.ONE)
                : rates.on(currency, day).map(rate -> rate.rate());
    }
}
