package dev.mitra.account.customer.app;

import dev.mitra.account.customer.CustomerOrders;
import dev.mitra.account.customer.ReceivedOrder;
import dev.mitra.account.customer.Refusal;
import dev.mitra.account.customer.publishes.ReceivedOrderRefused;
import dev.mitra.account.organisation.Memberships;
import dev.mitra.account.organisation.Organisations;
import dev.mitra.account.person.Accounts;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Somebody of an organisation says that an order which was added to it is not its own. It is hidden there, staff
/// get a task, the seller reads one neutral step; money and licence stay as they are until staff decide.
@ApplicationScoped
public class RefuseOrder {

    private final CustomerOrders orders;
    private final Memberships memberships;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final BusinessClock clock;

    RefuseOrder(
            CustomerOrders orders,
            Memberships memberships,
            Organisations organisations,
            Accounts accounts,
            Outbox outbox,
            AuditTrail audit,
            BusinessClock clock) {
        this.orders = orders;
        this.memberships = memberships;
        this.organisations = organisations;
        this.accounts = accounts;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Refusal refuse(AccountId by, OrderId id) {
        return orders.lock(id, memberships.reach(by))
                .map(order -> refuse(by, order))
                .orElseGet(Refusal.NotThere::new);
    }

    private Refusal refuse(AccountId by, ReceivedOrder order) {
        var holder = organisations.holderOf(order.organisation());
        boolean mayAct = memberships
                .find(holder, by)
                .filter(member -> member.role().mayAct())
                .isPresent();
        if (!mayAct) {
            return new Refusal.MayNot();
        }
        if (order.refusedAt().isPresent()) {
            return new Refusal.Done(order);
        }
        orders.refuse(order.id(), by, clock.now());
        // whose mailbox the order named may have been erased since; the organisation's order it is all the same
        long version = accounts.countEvent(order.account());
        outbox.publish(ReceivedOrderRefused.of(order, version, clock.now()));
        audit.record(by.external(), "ReceivedOrderRefused", order.id().external(), null, holder.external());
        return new Refusal.Done(orders.lock(order.id(), memberships.reach(by)).orElseThrow());
    }
}
