package dev.mitra.order;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.Workers;
import dev.mitra.order.licence.License;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.order.InvoiceSummary;
import dev.mitra.order.order.OrderScope;
import dev.mitra.order.order.PaymentFact;
import dev.mitra.order.order.PlacedOrder;
import dev.mitra.order.order.app.FindOrders;
import dev.mitra.order.order.app.RecordFulfilment;
import dev.mitra.order.order.app.RecordPayment;
import dev.mitra.order.reseller.DatedRate;
import dev.mitra.order.reseller.ResellerFact;
import dev.mitra.order.reseller.Standing;
import dev.mitra.order.reseller.app.FollowReseller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Brings resellers and orders into a situation, the way events of other services would.
@ApplicationScoped
public class Situations {

    private final FollowReseller follow;
    private final RecordPayment payment;
    private final RecordFulfilment fulfilment;
    private final FindOrders find;
    private final BusinessClock clock;
    private final EntityManager manager;
    private final Workers workers;

    Situations(
            FollowReseller follow,
            RecordPayment payment,
            RecordFulfilment fulfilment,
            FindOrders find,
            BusinessClock clock,
            EntityManager manager,
            Workers workers) {
        this.follow = follow;
        this.payment = payment;
        this.fulfilment = fulfilment;
        this.find = find;
        this.clock = clock;
        this.manager = manager;
        this.workers = workers;
    }

    public Partner activeReseller(Standing standing) {
        var partner = new Partner(ResellerId.random(), AccountId.random());
        var rate = new DatedRate(clock.today(), Percentage.of("10"));
        tell(partner, 1, new ResellerFact.Activated(partner.account(), rate, standing, "2026-01", Examples.profile()));
        return partner;
    }

    public void tell(Partner partner, long version, ResellerFact fact) {
        follow.apply(partner.reseller(), version, fact);
    }

    public void invoiced(OrderId order, InvoiceSummary invoice) {
        payment.invoiced(order, invoice);
    }

    public void paid(OrderId order, long version) {
        payment.settled(order, new PaymentFact(PaymentFact.Kind.PAID, version, clock.today()), null);
    }

    public void payment(OrderId order, PaymentFact.Kind kind, long version) {
        payment.settled(order, new PaymentFact(kind, version, clock.today()), "a reason");
    }

    public void accountReady(OrderId order, AccountId account) {
        accountReady(order, account, OrganisationId.random());
    }

    public void accountReady(OrderId order, AccountId account, OrganisationId organisation) {
        fulfilment.accountReady(order, account, organisation);
    }

    public void refused(OrderId order) {
        fulfilment.refused(order);
    }

    public List<License> issued(OrderId order) {
        var licenses = order(order).placement().lines().stream()
                .filter(line -> !line.grant().bringsSupport())
                .<License>flatMap(line -> IntStream.rangeClosed(1, line.quantity())
                        .mapToObj(seat -> new License(
                                new LicenseId(UuidV7.random()),
                                line.lineId(),
                                seat,
                                line.sku().code(),
                                clock.today(),
                                clock.today().plusMonths(line.grant().updatesMonths()))))
                .toList();
        fulfilment.keep(Map.of(order, licenses));
        fulfilment.issued(order, clock.now());
        return licenses;
    }

    /// What a new reseller sold: paid, and its licences issued.
    public record Sold(Partner partner, OrderId order, List<LicenseId> licenses) {}

    public Sold sold() {
        var partner = activeReseller(Standing.NEW);
        var order = Orders.place(partner);
        paid(order, 2);
        return new Sold(partner, order, issued(order).stream().map(License::id).toList());
    }

    public void revoked(OrderId order, LicenseId license) {
        fulfilment.revoked(order, license, clock.now());
    }

    /// Issued again, to the same customer.
    public LicenseId replaced(OrderId order, LicenseId old) {
        var by = new LicenseId(UuidV7.random());
        fulfilment.replaced(order, old, by);
        return by;
    }

    public void handedOver(OrderId order, LicenseId license) {
        fulfilment.handedOver(order, license);
    }

    public void delivered(OrderId order) {
        fulfilment.delivered(order, clock.now());
    }

    public PlacedOrder order(OrderId order) {
        return find.find(order, new OrderScope.All()).orElseThrow();
    }

    /// `Paid Released Pending`
    public String axes(OrderId order) {
        var progress = order(order).order().progress();
        return Stream.of(progress.payment(), progress.release(), progress.fulfilment())
                .map(axis -> axis.getClass().getSimpleName())
                .reduce((left, right) -> left + " " + right)
                .orElseThrow();
    }

    /// Events of the order's own that were published, oldest first.
    @SuppressWarnings("unchecked") // a native query with one text column
    public List<String> published(OrderId order) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> manager.createNativeQuery(
                                "select replace(type, '.v1', '') from platform.outbox where key = ?1 order by id",
                                String.class)
                        .setParameter(1, order.value())
                        .getResultList());
    }

    public void chargedBack(OrderId order, long version) {
        payment.chargedBack(order, new PaymentFact(PaymentFact.Kind.REVERSED, version, clock.today()), "fraud");
    }

    /// After rows were changed behind its back.
    public void wake(String worker) {
        workers.wake(worker);
    }

    /// @return how many rows changed
    public int sql(String statement, Object... parameters) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            var query = manager.createNativeQuery(statement);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return query.executeUpdate();
        });
    }

    @SuppressWarnings("unchecked") // a native query with one text column
    public List<String> texts(String select, Object... parameters) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            var query = manager.createNativeQuery(select, String.class);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return query.getResultList();
        });
    }

    public long count(String select, Object... parameters) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            var query = manager.createNativeQuery(select, Long.class);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return ((Number) query.getSingleResult()).longValue();
        });
    }
}
