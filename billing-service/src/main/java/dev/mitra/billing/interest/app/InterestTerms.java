package dev.mitra.billing.interest.app;

import dev.mitra.billing.document.LatePaymentTerms;
import dev.mitra.billing.interest.LateInterest;
import dev.mitra.billing.interest.LateInvoice;
import dev.mitra.billing.interest.StatutoryRate;
import dev.mitra.billing.interest.StatutoryRates;
import dev.mitra.billing.invoice.Bill;
import dev.mitra.kernel.Country;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The terms of late payment (R7.7): the programme's, or the statutory ones for bill-tos in the countries
/// that configuration names.
@ApplicationScoped
public class InterestTerms implements LatePaymentTerms {

    private final LateInterest programme;
    private final Set<String> statutory;
    private final StatutoryRates rates;

    InterestTerms(
            @ConfigProperty(name = "mitra.programme.interest-percent") BigDecimal percent,
            @ConfigProperty(name = "mitra.interest.statutory-countries") Optional<List<Country>> statutory,
            StatutoryRates rates) {
        this.programme = new LateInterest(percent, null);
        this.statutory = Set.copyOf(
                statutory.orElse(List.of()).stream().map(Country::code).toList());
        this.rates = rates;
    }

    public LateInterest of(LateInvoice late) {
        return of(late.country(), late.posted().currency());
    }

    @Override
    public BigDecimal perYear(Bill bill) {
        return of(bill.billTo().address().country(), bill.net().currency()).perYearOn(bill.issuedOn());
    }

    /// The flat sum is owed in its own currency only: the law names it in euro.
    public LateInterest of(Country country, Currency currency) {
        if (!statutory.contains(country.code())) {
            return programme;
        }
        return new LateInterest(
                rates.all().stream().map(rate -> of(rate, currency)).toList(), null);
    }

    private static LateInterest.Rate of(StatutoryRate rate, Currency currency) {
        var flat = rate.flat();
        return new LateInterest.Rate(
                rate.from(),
                rate.perYear(),
                flat.currency().equals(currency) && flat.isPositive() ? flat : null,
                rate.verifiedOn() == null ? "unverified" : null);
    }
}
