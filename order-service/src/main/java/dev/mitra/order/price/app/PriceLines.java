package dev.mitra.order.price.app;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.Percentage;
import dev.mitra.order.catalogue.Catalogue;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.licence.Licenses;
import dev.mitra.order.licence.OwnedLicense;
import dev.mitra.order.opportunity.Firm;
import dev.mitra.order.opportunity.OpportunityDiscount;
import dev.mitra.order.price.PriceContext;
import dev.mitra.order.price.PriceEngine;
import dev.mitra.order.price.PriceSheet;
import dev.mitra.order.price.Pricing;
import dev.mitra.order.price.ReplacementRules;
import dev.mitra.order.price.RequestedLine;
import dev.mitra.order.reseller.Reseller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Prices lines from the list of the day: in the reseller's currency where the vendor has a list in it, else
/// in the vendor's own.
@ApplicationScoped
public class PriceLines {

    private final Catalogue catalogue;
    private final Licenses licenses;
    private final ReplacementRules rules;
    private final Currency vendorCurrency;

    PriceLines(
            Catalogue catalogue,
            Licenses licenses,
            ReplacementRules rules,
            @ConfigProperty(name = "mitra.vendor.currency") String vendorCurrency) {
        this.catalogue = catalogue;
        this.licenses = licenses;
        this.rules = rules;
        this.vendorCurrency = Currency.getInstance(vendorCurrency);
    }

    /// At list price, in the vendor's own currency (silent point 2).
    ///
    /// @param customer the mailbox whose licences may be renewed and upgraded
    @Transactional
    public Pricing retail(List<RequestedLine> lines, EmailAddress customer, LocalDate on) {
        return price(lines, List.of(vendorCurrency), new Discount(Percentage.ZERO, List.of()), customer, on);
    }

    /// @param customer the mailbox whose licences may be renewed and upgraded; null for none
    /// @param firm whose opportunities count (R11.4); null for none
    @Transactional
    public Pricing price(
            List<RequestedLine> lines,
            Reseller reseller,
            @Nullable EmailAddress customer,
            @Nullable Firm firm,
            LocalDate on) {
        var currencies = List.of(reseller.profile().currency(), vendorCurrency);
        List<OpportunityDiscount> opportunities = firm == null ? List.of() : reseller.opportunitiesOf(firm, on);
        return price(lines, currencies, new Discount(reseller.rateOn(on), opportunities), customer, on);
    }

    private record Discount(Percentage rate, List<OpportunityDiscount> opportunities) {}

    private Pricing price(
            List<RequestedLine> lines,
            List<Currency> currencies,
            Discount discount,
            @Nullable EmailAddress customer,
            LocalDate on) {
        var owned = owned(lines, customer);
        var skus = lines.stream().map(RequestedLine::sku).collect(Collectors.toSet());
        var alsoPriced = new HashSet<>(skus);
        owned.values().forEach(license -> alsoPriced.add(license.sku()));
        var sheet = PriceSheet.choose(currencies, skus, catalogue.listed(alsoPriced, currencies, on));
        return PriceEngine.price(
                lines, new PriceContext(sheet, discount.rate(), on, rules, owned, discount.opportunities()));
    }

    private Map<LicenseId, OwnedLicense> owned(List<RequestedLine> lines, @Nullable EmailAddress customer) {
        var named = lines.stream()
                .flatMap(line -> line.purpose().licenses().stream())
                .collect(Collectors.toSet());
        return named.isEmpty() || customer == null ? Map.of() : licenses.owned(named, customer);
    }
}
