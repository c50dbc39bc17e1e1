package dev.mitra.billing.interest.app;

import dev.mitra.billing.interest.StatutoryRate;
import dev.mitra.billing.interest.StatutoryRates;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// The dated rates of statutory interest: read, and added by finance when the central bank has set the next one.
@ApplicationScoped
public class KeepStatutoryRates {

    private final StatutoryRates rates;
    private final AuditTrail audit;

    KeepStatutoryRates(StatutoryRates rates, AuditTrail audit) {
        this.rates = rates;
        this.audit = audit;
    }

    /// The oldest first.
    @Transactional
    public List<StatutoryRate> all() {
        return rates.all();
    }

    /// False when that half-year has its rate already.
    @Transactional
    public boolean add(StatutoryRate rate, String by) {
        boolean added = rates.add(rate);
        if (added) {
            audit.record(
                    by,
                    "StatutoryInterestAdded",
                    "statutory-interest",
                    null,
                    rate.from() + ": " + rate.reference() + " + " + rate.margin() + ", " + rate.source());
        }
        return added;
    }
}
