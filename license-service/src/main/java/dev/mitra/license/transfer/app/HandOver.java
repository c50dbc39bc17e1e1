package dev.mitra.license.transfer.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseState;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.Owner;
import dev.mitra.license.issue.Reissue;
import dev.mitra.license.issue.Viewer;
import dev.mitra.license.issue.app.ReissueLicense;
import dev.mitra.license.transfer.Side;
import dev.mitra.license.transfer.Transfer;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Issues a licence again to its new holder. Inside an organisation the reseller of record stays; between two the new
/// holder deals with nobody but the vendor. Called inside a transaction.
@ApplicationScoped
class HandOver {

    private final LicensedOrders orders;
    private final Licenses licenses;
    private final ReissueLicense reissue;
    private final AuditTrail audit;
    private final BusinessClock clock;

    HandOver(LicensedOrders orders, Licenses licenses, ReissueLicense reissue, AuditTrail audit, BusinessClock clock) {
        this.orders = orders;
        this.licenses = licenses;
        this.reissue = reissue;
        this.audit = audit;
        this.clock = clock;
    }

    /// Empty when it is no longer an active licence, was renewed, or its order is held.
    Optional<License> handOver(Transfer transfer, Side to, Viewer.Party viewer) {
        var order = orders.lock(
                licenses.ordersOf(List.of(transfer.license())).iterator().next());
        var old = licenses.all(List.of(transfer.license())).getFirst();
        if (!order.mayReissue() || !ProposeTransfer.isTransferable(old, licenses)) {
            return Optional.empty();
        }
        var before = Objects.requireNonNull(old.owner(), "a permanent licence has an owner");
        var owner = new Owner(to.account(), organisation(before.organisation(), viewer));
        var reseller = owner.isOneWith(before) ? old.reseller() : null;
        var done = reissue.reissue(
                order,
                old,
                new Reissue.Holder(transfer.to(), owner, reseller),
                new LicenseState.Superseded(clock.now()));
        audit.record(
                to.account().external(),
                "LicenseTransferred",
                old.id().external(),
                before.account().external(),
                done.license().id().external());
        return Optional.of(done.license());
    }

    /// The same one where the new holder is a member of it, else its own.
    private static @Nullable UUID organisation(@Nullable UUID before, Viewer.Party viewer) {
        return before != null && viewer.organisations().contains(before)
                ? before
                : viewer.organisations().stream().findFirst().orElse(null);
    }
}
