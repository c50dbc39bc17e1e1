package dev.mitra.license.issue.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.license.issue.Drafting;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseFile;
import dev.mitra.license.issue.LicenseState;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.Reissue;
import dev.mitra.license.issue.SignedLicense;
import dev.mitra.license.issue.publishes.LicenseReplaced;
import dev.mitra.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/// Issues one licence again with a higher seq: another file, the same terms. It is one signature, so it is made
/// inside the transaction. Called inside one that holds the order's lock.
@ApplicationScoped
public class ReissueLicense {

    private final LicensedOrders orders;
    private final Licenses licenses;
    private final SignLicense signLicense;
    private final Outbox outbox;
    private final BusinessClock clock;

    public ReissueLicense(
            LicensedOrders orders, Licenses licenses, SignLicense signLicense, Outbox outbox, BusinessClock clock) {
        this.orders = orders;
        this.licenses = licenses;
        this.signLicense = signLicense;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// @param old in force and not temporary
    /// @param oldBecomes what the old one is from now on
    public Reissue reissue(LicensedOrder locked, License old, Reissue.Holder holder, LicenseState oldBecomes) {
        var now = clock.now();
        var order = locked.next();
        var line = order.ordered().line(old.line()).orElseThrow();
        var place = licenses.newStatusIndexes(1).nextInt();
        SignedLicense signed = signLicense.sign(
                new Drafting(now, clock.dateOf(now)).again(order.ordered(), line, old, holder.to(), place));
        LicenseFile file = signed.file();
        var license = License.of(signed.draft(), file, holder.owner(), holder.reseller());
        licenses.save(old.in(oldBecomes));
        licenses.add(license, file.content());
        orders.save(order);
        outbox.publish(LicenseReplaced.of(order, license, old, now));
        return new Reissue(order, license, signed);
    }
}
