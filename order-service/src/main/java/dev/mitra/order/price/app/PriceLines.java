package dev.mitra.order.price.app;

import dev.mitra.order.catalogue.Catalogue;
import dev.mitra.order.price.PriceEngine;
import dev.mitra.order.price.PriceSheet;
import dev.mitra.order.price.Pricing;
import dev.mitra.order.price.RequestedLine;
import dev.mitra.order.reseller.Reseller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Prices lines from the list of the day: in the reseller's currency where the vendor has a list in it, else in
/// the vendor's own.
@ApplicationScoped
public class PriceLines {

    private final Catalogue catalogue;
    private final Currency vendorCurrency;

    PriceLines(Catalogue catalogue, @ConfigProperty(name = "mitra.vendor.currency") String vendorCurrency) {
        this.catalogue = catalogue;
        this.vendorCurrency = Currency.getInstance(vendorCurrency);
    }

    @Transactional
    public Pricing price(List<RequestedLine> lines, Reseller reseller, LocalDate on) {
        var skus = lines.stream().map(RequestedLine::sku).collect(Collectors.toSet());
        var currencies = List.of(reseller.profile().currency(), vendorCurrency);
        var sheet = PriceSheet.choose(currencies, skus, catalogue.listed(skus, currencies, on));
        return PriceEngine.price(lines, sheet, reseller.rateOn(on));
    }
}
