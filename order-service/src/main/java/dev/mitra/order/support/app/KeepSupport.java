package dev.mitra.order.support.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.order.OrderLine;
import dev.mitra.order.order.OrderedSupport;
import dev.mitra.order.order.Placement;
import dev.mitra.order.order.Release;
import dev.mitra.order.order.SupportPeriod;
import dev.mitra.order.support.SupportPlan;
import dev.mitra.order.support.SupportSeats;
import dev.mitra.order.task.Concern;
import dev.mitra.order.task.StaffTasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Lets support begin when its order is released, and end when it is returned; both sides are told by mail,
/// without any price.
@ApplicationScoped
public class KeepSupport implements OrderedSupport {

    /// In a task's words; the order itself has all.
    private static final int NAMED = 10;

    private final SupportSeats seats;
    private final SupportMails mails;
    private final StaffTasks tasks;
    private final BusinessClock clock;

    KeepSupport(SupportSeats seats, SupportMails mails, StaffTasks tasks, BusinessClock clock) {
        this.seats = seats;
        this.mails = mails;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void begin(OrderId order, Placement placement, Release release) {
        if (placement.hasSupport() && release instanceof Release.Released released) {
            begin(order, placement, clock.dateOf(released.at()));
        }
    }

    private void begin(OrderId order, Placement placement, LocalDate today) {
        var named = placement.lines().stream()
                .map(OrderLine::purpose)
                .filter(purpose -> purpose.replaces().isEmpty())
                .flatMap(purpose -> purpose.licenses().stream())
                .collect(Collectors.toSet());
        var origins = seats.origins(named);
        seats.begin(order, SupportPlan.of(placement.lines(), origins), today);
        var begun = seats.of(List.of(order)).getOrDefault(order, List.of());
        if (!begun.isEmpty()) {
            mails.begun(order, placement, begun);
        }
        if (!origins.keySet().containsAll(named)) {
            tasks.open(order, Concern.SUPPORT_WITHOUT_LICENSE, gone(named, origins.keySet()), clock.now());
        }
    }

    private static String gone(Set<LicenseId> named, Set<LicenseId> there) {
        return named.stream()
                .filter(license -> !there.contains(license))
                .map(LicenseId::external)
                .sorted()
                .limit(NAMED)
                .collect(Collectors.joining(" "));
    }

    @Override
    @Transactional
    public void end(OrderId order) {
        seats.end(order);
        tasks.close(order, Concern.SUPPORT_WITHOUT_LICENSE, clock.now());
    }

    @Override
    @Transactional
    public Map<OrderId, List<SupportPeriod>> of(Collection<OrderId> orders) {
        return orders.isEmpty() ? Map.of() : seats.of(orders);
    }
}
