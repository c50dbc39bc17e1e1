package dev.mitra.reseller.application.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.reseller.application.Application;
import dev.mitra.reseller.notice.Notice;
import dev.mitra.reseller.programme.Vendor;
import dev.mitra.reseller.reseller.Missing;
import dev.mitra.reseller.reseller.Reseller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/// Tells the applicant that it is approved, and what is still missing before it may order (R2.6).
@ApplicationScoped
public class TellApproval {

    private final TellApplicant tell;
    private final Vendor vendor;
    private final BusinessClock clock;

    TellApproval(TellApplicant tell, Vendor vendor, BusinessClock clock) {
        this.tell = tell;
        this.vendor = vendor;
        this.clock = clock;
    }

    public void send(Application.Approved approved, Reseller reseller) {
        var missing = reseller.dossier().missing(vendor.brands(), clock.today());
        var brands = missing.stream()
                .filter(Missing.ListingOf.class::isInstance)
                .map(Missing.ListingOf.class::cast)
                .map(listing -> listing.brand().name())
                .toList();
        tell.send(
                Notice.Kind.APPLICATION_APPROVED,
                approved.file(),
                "",
                Map.of(
                        "rate",
                        approved.rate().toString(),
                        "hasRate",
                        !approved.rate().isZero(),
                        "policyMissing",
                        missing.stream().anyMatch(Missing.PolicyAcceptance.class::isInstance),
                        "brands",
                        brands));
    }
}
