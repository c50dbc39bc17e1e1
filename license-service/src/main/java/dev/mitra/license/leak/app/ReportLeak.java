package dev.mitra.license.leak.app;

import dev.mitra.license.delivery.app.FindDeliveries;
import dev.mitra.license.issue.Downloads;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.leak.LeakReport;
import dev.mitra.license.validation.app.Verifiers;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/// Tells staff whose file it is and who had it.
@ApplicationScoped
public class ReportLeak {

    private final Licenses licenses;
    private final FindDeliveries findDeliveries;
    private final Downloads downloads;
    private final Verifiers verifiers;
    private final AuditTrail audit;

    public ReportLeak(
            Licenses licenses,
            FindDeliveries findDeliveries,
            Downloads downloads,
            Verifiers verifiers,
            AuditTrail audit) {
        this.licenses = licenses;
        this.findDeliveries = findDeliveries;
        this.downloads = downloads;
        this.verifiers = verifiers;
        this.audit = audit;
    }

    /// @param sha256 of the file as it was sent, lower-case hex
    @Transactional
    public Optional<LeakReport> byHash(String sha256, String actor) {
        return licenses.bySha256(sha256).map(license -> report(license, actor));
    }

    /// By the signed part: the text may be quoted, wrapped, or lack all that is not signed.
    @Transactional
    public Optional<LeakReport> byFile(String text, String actor) {
        return Optional.ofNullable(verifiers.ofAnyProduct().verify(text).license())
                .flatMap(signed -> licenses.all(List.of(new LicenseId(signed.id()))).stream()
                        .findFirst())
                .map(license -> report(license, actor));
    }

    private LeakReport report(License license, String actor) {
        audit.record(actor, "LeakReported", license.id().external(), null, null);
        var newest = licenses.newest(List.of(license.id())).getOrDefault(license.id(), license);
        return new LeakReport(license, findDeliveries.of(license), downloads.of(license.id()), newest);
    }
}
