package dev.mitra.license.issue.app;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.AfterIssue;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.LicenseState;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.Reissue;
import dev.mitra.license.issue.Replacement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

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

    @Transactional
    public Replacement replace(OrderId of, LicenseId id, String reason, String actor) {
        var order = orders.lock(of);
        var ids = List.of(id);
        var old = licenses.all(ids).getFirst();
        if (!order.mayReissue() || !(old.state() instanceof LicenseState.Active) || old.isTemporary()) {
            return new Replacement.NotActive();
        }
        var newest = licenses.newest(ids).getOrDefault(old.id(), old);
        return newest.id().equals(old.id())
                ? new Replacement.Done(replaced(order, old, reason, actor))
                : new Replacement.Continued(newest.id());
    }

    private License replaced(LicensedOrder order, License old, String reason, String actor) {
        var done = reissue.reissue(order, old, Reissue.Holder.of(old), record.revoked(reason));
        record.audit(old, done.license(), reason, actor);
        afterIssue.replaced(done.order(), done.license(), done.file());
        return done.license();
    }
}
