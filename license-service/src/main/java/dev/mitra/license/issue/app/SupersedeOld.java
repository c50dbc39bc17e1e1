package dev.mitra.license.issue.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.IssueRefused;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseDraft;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.LicenseState;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.Purpose;
import dev.mitra.license.issue.SignedLicense;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What an issue does to the licences before it. A temporary one and one that is upgraded are superseded; one that
/// is renewed goes on working, since a build must not stop because its owner has paid for more updates. Called
/// inside a transaction.
@ApplicationScoped
class SupersedeOld {

    private final Licenses licenses;
    private final BusinessClock clock;

    SupersedeOld(Licenses licenses, BusinessClock clock) {
        this.licenses = licenses;
        this.clock = clock;
    }

    /// The orders of the licences that these continue.
    Set<OrderId> ordersBefore(List<SignedLicense> files) {
        return licenses.ordersOf(
                continued(files.stream().map(SignedLicense::draft).toList()));
    }

    /// After the orders are locked.
    ///
    /// @throws IssueRefused when one that is continued was revoked since the drafts were made
    void supersede(List<SignedLicense> files) {
        var drafts = files.stream().map(SignedLicense::draft).toList();
        licenses.temporaries(drafts.stream().map(LicenseDraft::order).distinct().toList())
                .forEach(this::supersede);
        var upgraded = continued(drafts.stream()
                .filter(draft -> draft.line().purpose() == Purpose.UPGRADE)
                .toList());
        for (var license : licenses.all(continued(drafts))) {
            if (license.isRevoked()) {
                throw new IssueRefused(
                        "The licence " + license.id().external() + " that the order replaces is revoked.");
            }
            if (upgraded.contains(license.id())) {
                supersede(license);
            }
        }
    }

    private void supersede(License license) {
        if (!license.isRevoked()) {
            licenses.save(license.in(new LicenseState.Superseded(clock.now())));
        }
    }

    private static List<LicenseId> continued(List<LicenseDraft> drafts) {
        return drafts.stream()
                .map(LicenseDraft::predecessor)
                .filter(Objects::nonNull)
                .toList();
    }
}
