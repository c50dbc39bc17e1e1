package dev.mitra.order.order.db;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.order.order.Fingerprint;
import dev.mitra.order.order.Order;
import dev.mitra.order.order.Orders;
import dev.mitra.order.order.PaymentFact;
import dev.mitra.order.order.Placement;
import dev.mitra.order.party.ShipTo;
import dev.mitra.order.party.db.JsonText;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;

@ApplicationScoped
class OrderRepository implements Orders, PanacheRepositoryBase<OrderRow, UUID> {

    @Override
    public void add(Order order, Placement placement) {
        persist(OrderRow.of(order));
        var manager = getEntityManager();
        manager.persist(PlacementRow.of(order, placement));
        int position = 0;
        for (var line : placement.lines()) {
            manager.persist(LineRow.of(order.id(), ++position, line));
        }
    }

    @Override
    public Optional<Order> lock(OrderId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(OrderRow::toOrder);
    }

    @Override
    public void lockAll(Collection<OrderId> ids) {
        find("id in ?1 order by id", ids.stream().map(OrderId::value).toList())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    @Override
    public void save(Order order) {
        findByIdOptional(order.id().value())
                .orElseThrow(() -> new IllegalStateException("no such order " + order.id()))
                .move(order);
    }

    @Override
    public void record(OrderId id, PaymentFact fact) {
        getEntityManager().persist(PaymentFactRow.of(id, fact));
    }

    /// With its limit written out: as a parameter it makes PostgreSQL plan the query again for each order.
    @Override
    public boolean hasTwin(ResellerId reseller, Fingerprint fingerprint, Instant since) {
        var query = """
                select 1 from PlacementRow p join OrderRow o on o.id = p.orderId
                where p.fingerprint = :fingerprint and p.placedAt > :since and o.resellerId = :reseller
                    and o.release.releaseState <> CANCELLED limit 1
                """;
        return !getEntityManager()
                .createQuery(query, Integer.class)
                .setParameter("fingerprint", fingerprint.hex())
                .setParameter("since", since)
                .setParameter("reseller", reseller.value())
                .getResultList()
                .isEmpty();
    }

    @Override
    public void redirect(Order order, ShipTo shipTo, Placement before) {
        var placement = before.shippedTo(shipTo);
        getEntityManager()
                .createNativeQuery("""
                        update placement set ship_company = :company, ship_person = :person, ship_email = :email,
                            ship_address = :address, ship_language = :language, search_text = :text,
                            fingerprint = :fingerprint
                        where order_id = :id
                        """)
                .setParameter("company", shipTo.company())
                .setParameter("person", shipTo.person())
                .setParameter("email", shipTo.email().canonical())
                .setParameter("address", JsonText.write(shipTo.address()))
                .setParameter("language", shipTo.language().name())
                .setParameter("text", SearchText.of(order, placement))
                .setParameter("fingerprint", placement.fingerprint().hex())
                .setParameter("id", order.id().value())
                .executeUpdate();
        getEntityManager().clear();
    }

    @Override
    public Optional<Order> renewing(OrderId id) {
        var query = """
                select r.order_id from issued_license i
                join license_replacement r on r.license_id = i.license_id
                where i.order_id = :order order by r.order_id limit 1
                """;
        List<?> ids = getEntityManager()
                .createNativeQuery(query)
                .setParameter("order", id.value())
                .getResultList();
        return ids.stream()
                .findFirst()
                .flatMap(it -> findByIdOptional((UUID) it))
                .map(OrderRow::toOrder);
    }

    @Override
    public Optional<LocalDate> oldestUnpaidDue(ResellerId reseller) {
        var query = """
                select min(dueOn) from OrderRow
                where resellerId = :reseller and payment.paymentState in (UNPAID, REVERSED)
                    and (release.releaseState = RELEASED or (terms = NET30 and release.releaseState = WAITING))
                """;
        return Optional.ofNullable(getEntityManager()
                .createQuery(query, LocalDate.class)
                .setParameter("reseller", reseller.value())
                .getSingleResult());
    }

    @Override
    public List<Order> lockUnpaidDueBefore(LocalDate day, int limit) {
        return lockSome(
                "terms = PREPAID and release.releaseState = WAITING and payment.paymentState = UNPAID and dueOn < ?1"
                        + " order by id",
                day,
                limit);
    }

    @Override
    public List<Order> lockSilentSince(Instant now, int limit) {
        return lockSome("watchUntil < ?1 order by id", now, limit);
    }

    private List<Order> lockSome(String query, Object parameter, int limit) {
        return find(query, parameter)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .page(0, limit)
                .list()
                .stream()
                .map(OrderRow::toOrder)
                .toList();
    }
}
