package dev.mitra.billing.exemption.app;

import dev.mitra.billing.reseller.Resellers;
import dev.mitra.billing.tax.Exemptions;
import dev.mitra.billing.tax.ResaleExemption;
import dev.mitra.billing.tax.TaxAssessment;
import dev.mitra.billing.tax.TaxPlace;
import dev.mitra.billing.tax.app.AssessTax;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What tax an order of now would bear, and why, before it is placed (R10.2).
@ApplicationScoped
public class PreviewTax {

    private final Resellers resellers;
    private final Exemptions exemptions;
    private final AssessTax assessTax;
    private final BusinessClock clock;

    PreviewTax(Resellers resellers, Exemptions exemptions, AssessTax assessTax, BusinessClock clock) {
        this.resellers = resellers;
        this.exemptions = exemptions;
        this.assessTax = assessTax;
        this.clock = clock;
    }

    /// Empty while billing does not know the reseller yet.
    ///
    /// @param purchaseOrder the reseller's own number, where a certificate is for one purchase; else null
    @Transactional
    public Optional<TaxAssessment> of(ResellerId id, Money net, @Nullable String purchaseOrder) {
        return resellers.find(id).map(reseller -> {
            var address = reseller.address();
            var exemption = exemptions.of(List.of(id)).stream()
                    .filter(known -> known.state().equalsIgnoreCase(address.region()))
                    .filter(known -> known.holds(id, clock.now(), clock.today(), purchaseOrder))
                    .map(known -> new ResaleExemption(known.number(), known.state()))
                    .findFirst()
                    .orElse(null);
            return assessTax
                    .batch()
                    .assess(new TaxPlace(address.country(), address.region()), net, clock.today(), exemption);
        });
    }
}
