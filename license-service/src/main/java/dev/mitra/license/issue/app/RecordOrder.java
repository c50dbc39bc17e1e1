package dev.mitra.license.issue.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.license.issue.Heard;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.OrderDetails;
import dev.mitra.license.issue.Owner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// Records the facts that make licences due: placed, released, owned. Any order, any number of times, whole
/// polls together.
@ApplicationScoped
public class RecordOrder {

    private final OrderChanges changes;
    private final BusinessClock clock;

    public RecordOrder(OrderChanges changes, BusinessClock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public void placed(List<Heard<OrderDetails>> placed) {
        changes.applyAll(placed, LicensedOrder::placed);
    }

    @Transactional
    public void released(List<Heard<OrderDetails>> released) {
        var now = clock.now();
        changes.applyAll(released, (order, details) -> order.released(details, now));
    }

    @Transactional
    public void owned(List<Heard<Owner>> owned) {
        var now = clock.now();
        changes.applyAll(owned, (order, owner) -> order.ownedBy(owner, now));
    }
}
