package dev.mitra.order.order.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.order.licence.License;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.licence.Licenses;
import dev.mitra.order.order.LicenseFact;
import dev.mitra.order.order.Order;
import dev.mitra.order.order.Orders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Records what account- and license-service say about an order. They act on the release in any order.
@ApplicationScoped
public class RecordFulfilment {

    private final Orders orders;
    private final Licenses licenses;
    private final MoveOrder move;
    private final BusinessClock clock;

    RecordFulfilment(Orders orders, Licenses licenses, MoveOrder move, BusinessClock clock) {
        this.orders = orders;
        this.licenses = licenses;
        this.move = move;
        this.clock = clock;
    }

    @Transactional
    public void accountReady(OrderId id, AccountId account, OrganisationId organisation) {
        var order = lock(id);
        move.to(order, order.progress().accountReady(account, organisation), null);
    }

    @Transactional
    public void refused(OrderId id) {
        var order = lock(id);
        move.to(order, order.progress().refused(), "the customer says that the order is not its own");
    }

    /// The licences of many orders, before each is [#issued].
    ///
    /// @throws IllegalStateException when there is no such order
    @Transactional
    public void keep(Map<OrderId, List<License>> issued) {
        issued.keySet().forEach(this::lock);
        licenses.add(issued);
    }

    @Transactional
    public void issued(OrderId id, Instant at) {
        move(lock(id), new LicenseFact.Issued(at));
    }

    @Transactional
    public void delivered(OrderId id, Instant at) {
        move(lock(id), new LicenseFact.Delivered(at));
    }

    @Transactional
    public void failed(OrderId id, String reason, Instant at) {
        move(lock(id), new LicenseFact.Failed(reason, at));
    }

    @Transactional
    public void replaced(OrderId id, LicenseId old, LicenseId by) {
        var order = lock(id);
        if (licenses.replace(id, old, by)) {
            move.touched(order);
        }
    }

    /// It went to a customer who has no part in the order; the axis stays.
    @Transactional
    public void handedOver(OrderId id, LicenseId license) {
        var order = lock(id);
        if (licenses.handOver(id, license)) {
            move.touched(order);
        }
    }

    /// The axis moves with the last valid licence. A temporary one is none of the order's: what happens to it moves
    /// nothing.
    @Transactional
    public void revoked(OrderId id, LicenseId license, Instant at) {
        var order = lock(id);
        if (!licenses.revoke(id, license)) {
            return;
        }
        if (licenses.notRevoked(id) == 0) {
            move(order, new LicenseFact.AllRevoked(at));
        } else {
            move.touched(order);
        }
    }

    /// For events that move nothing.
    ///
    /// @throws IllegalStateException when there is no such order
    @Transactional
    public void mustExist(OrderId id) {
        lock(id);
    }

    private void move(Order order, LicenseFact fact) {
        var detail = fact instanceof LicenseFact.Failed failed ? failed.reason() : null;
        move.to(order, order.progress().after(fact, clock.now()), detail);
    }

    private Order lock(OrderId id) {
        return orders.lock(id).orElseThrow(() -> new IllegalStateException("no such order " + id.external()));
    }
}
