package dev.mitra.license.temporary.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.license.issue.Drafting;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.OrderLine;
import dev.mitra.license.issue.SignedLicense;
import dev.mitra.license.issue.app.SignLicense;
import jakarta.enterprise.context.ApplicationScoped;

/// Drafts and signs temporary licences. It is one signature, so it is made inside the transaction.
@ApplicationScoped
class SignTemporary {

    private final Licenses licenses;
    private final SignLicense signLicense;
    private final TemporarySettings settings;
    private final BusinessClock clock;

    SignTemporary(Licenses licenses, SignLicense signLicense, TemporarySettings settings, BusinessClock clock) {
        this.licenses = licenses;
        this.signLicense = signLicense;
        this.settings = settings;
        this.clock = clock;
    }

    SignedLicense first(LicensedOrder order, OrderLine line) {
        return signLicense.sign(drafting().temporary(order.id(), order.ordered(), line, settings.days(), place()));
    }

    SignedLicense longer(LicensedOrder order, OrderLine line, License old) {
        return signLicense.sign(
                drafting().extended(order.id(), order.ordered(), line, old, settings.extension(), place()));
    }

    private int place() {
        return licenses.newStatusIndexes(1).nextInt();
    }

    private Drafting drafting() {
        var now = clock.now();
        return new Drafting(now, clock.dateOf(now));
    }
}
