package dev.mitra.billing.exchange.app;

import dev.mitra.billing.exchange.ExchangeRate;
import dev.mitra.billing.exchange.ExchangeRates;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/// The dated rates of exchange: read, and added by finance.
@ApplicationScoped
public class KeepExchangeRates {

    private final ExchangeRates rates;
    private final AuditTrail audit;

    KeepExchangeRates(ExchangeRates rates, AuditTrail audit) {
        this.rates = rates;
        this.audit = audit;
    }

    /// The latest of each currency on that day.
    @Transactional
    public List<ExchangeRate> all(LocalDate day) {
        return rates.all(day);
    }

    /// False when the currency has a rate of that day already.
    @Transactional
    public boolean add(ExchangeRate rate, String by) {
        boolean added = rates.add(rate);
        if (added) {
            audit.record(
                    by,
                    "ExchangeRateAdded",
                    rate.currency().getCurrencyCode(),
                    null,
                    rate.on() + ": " + rate.rate().toPlainString() + ", " + rate.source());
        }
        return added;
    }
}
