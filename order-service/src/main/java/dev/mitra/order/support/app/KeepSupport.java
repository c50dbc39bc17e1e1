package dev.mitra.order.support.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.order.order.OrderLine;
import dev.mitra.order.order.OrderedSupport;
import dev.mitra.order.order.Placement;
import dev.mitra.order.order.Release;
import dev.mitra.order.order.SupportPeriod;
import dev.mitra.order.support.SupportPlan;
import dev.mitra.order.support.SupportSeats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Lets support begin when its order is released, and end when it is returned; both sides are told by mail,
/// without any price.
@ApplicationScoped
public class KeepSupport implements OrderedSupport {

    private final SupportSeats seats;
    private final SupportMails mails;
    private final BusinessClock clock;

    KeepSupport(SupportSeats seats, SupportMails mails, BusinessClock clock) {
        this.seats = seats;
        this.mails = mails;
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
        var plan = SupportPlan.of(placement.lines(), seats.origins(named));
        seats.begin(order, plan, today);
        mails.begun(order, placement, seats.of(List.of(order)).getOrDefault(order, List.of()));
    }

    @Override
    @Transactional
    public void end(OrderId order) {
        seats.end(order);
    }

    @Override
    @Transactional
    public Map<OrderId, List<SupportPeriod>> of(Collection<OrderId> orders) {
        return orders.isEmpty() ? Map.of() : seats.of(orders);
    }
}
