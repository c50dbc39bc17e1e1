package dev.mitra.license.issue.app;

import dev.mitra.license.issue.AfterIssue;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseState;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.Reissue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/// A file that leaked: its owner gets another one by mail, and the old one is revoked in the same commit.
@ApplicationScoped
public class ReplaceLicense {

    private final LicensedOrders orders;
    private final Licenses licenses;
    private final ReissueLicense reissue;
    private final AfterIssue afterIssue;
    private final ReplacementRecord record;

    ReplaceLicense(
            LicensedOrders orders,
            Licenses licenses,
            ReissueLicense reissue,
            AfterIssue afterIssue,
            ReplacementRecord record) {
        this.orders = orders;
        this.licenses = licenses;
        this.reissue = reissue;
        this.afterIssue = afterIssue;
        this.record = record;
    }

    /// Empty when it is not an active permanent one.
    @Transactional
    public Optional<License> replace(License known, String reason, String actor) {
        var order = orders.lock(known.order());
        return licenses.all(List.of(known.id())).stream()
                .filter(license -> license.state() instanceof LicenseState.Active && !license.isTemporary())
                .findFirst()
                .map(old -> {
                    var done = reissue.reissue(order, old, Reissue.Holder.of(old), record.revoked(reason));
                    record.audit(old, done.license(), reason, actor);
                    afterIssue.replaced(done.order(), done.license(), done.file());
                    return done.license();
                });
    }
}
