package dev.mitra.license.issue.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.LicenseState;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an order had upgraded works again when the order is returned, since it was paid before: where nothing else has
/// taken its place, and as far as its own order allows. Called inside a transaction.
@ApplicationScoped
class GiveBackUpgraded {

    private final LicensedOrders orders;
    private final Licenses licenses;
    private final BusinessClock clock;

    GiveBackUpgraded(LicensedOrders orders, Licenses licenses, BusinessClock clock) {
        this.orders = orders;
        this.licenses = licenses;
        this.clock = clock;
    }

    /// The orders that are concerned, to be locked together with this one. Its licences may be issued while the
    /// locks are waited for, so those are counted too that its lines name.
    Set<OrderId> ordersBefore(OrderId id) {
        var named = orders.find(id).map(LicensedOrder::details).stream()
                .flatMap(ordered -> ordered.lines().stream())
                .flatMap(line -> line.replaces().stream())
                .toList();
        var ends = licenses.newest(named).values().stream().map(License::id);
        var own = licenses.ofOrder(id).stream().map(License::id);
        var known = Stream.concat(ends, own).collect(Collectors.toSet());
        known.addAll(before(licenses.all(known)));
        return licenses.ordersOf(known);
    }

    /// After the order's own licences are revoked.
    void giveBack(OrderId id) {
        var before = before(licenses.ofOrder(id));
        if (before.isEmpty()) {
            return;
        }
        var locked = orders.lockAll(licenses.ordersOf(before));
        var newest = licenses.newest(before);
        for (var license : licenses.all(before)) {
            boolean isLast = license.equals(newest.get(license.id()));
            if (!license.order().equals(id) && license.state() instanceof LicenseState.Superseded && isLast) {
                giveBack(license, Objects.requireNonNull(locked.get(license.order())));
            }
        }
    }

    private void giveBack(License license, LicensedOrder order) {
        if (order.progress() instanceof Progress.Closed) {
            return;
        }
        licenses.save(license.in(
                order.suspended()
                        ? new LicenseState.Suspended(clock.now(), "Its order is held.", LicenseState.Cause.ORDER)
                        : new LicenseState.Active()));
    }

    /// All that these continue, directly or not: between a licence and the one that it was upgraded from there may be
    /// files that leaked.
    private Set<LicenseId> before(List<License> some) {
        var found = new LinkedHashSet<LicenseId>();
        var next = predecessors(some);
        while (found.addAll(next)) {
            next = predecessors(licenses.all(next));
        }
        return found;
    }

    private static Set<LicenseId> predecessors(Collection<License> some) {
        return some.stream()
                .map(License::predecessor)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
