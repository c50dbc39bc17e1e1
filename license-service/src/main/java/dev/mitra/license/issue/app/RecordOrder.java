package dev.mitra.license.issue.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.OrderDetails;
import dev.mitra.license.issue.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Records the facts that make licences due: placed, released, owned. Any order, any number of times.
@ApplicationScoped
public class RecordOrder {

    private final OrderChanges changes;
    private final BusinessClock clock;

    public RecordOrder(OrderChanges changes, BusinessClock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public void placed(OrderId id, OrderDetails details) {
        changes.apply(id, order -> order.placed(details));
    }

    @Transactional
    public void released(OrderId id, OrderDetails details) {
        changes.apply(id, order -> order.released(details, clock.now()));
    }

    @Transactional
    public void owned(OrderId id, Owner owner) {
        changes.apply(id, order -> order.ownedBy(owner, clock.now()));
    }
}
