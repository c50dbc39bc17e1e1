package dev.mitra.order.card.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import dev.mitra.order.card.CardPayment;
import dev.mitra.order.card.CardPaymentId;
import dev.mitra.order.card.CardPayments;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CardPaymentRepository implements CardPayments, PanacheRepositoryBase<CardPaymentRow, UUID> {

    @Override
    public void add(CardPayment payment, AccountId buyer, URI returnTo) {
        flush(); // an attempt that was let go makes room for this one
        persistAndFlush(CardPaymentRow.of(payment, buyer.value(), returnTo));
    }

    @Override
    public Optional<URI> returnTo(CardPaymentId id) {
        return findByIdOptional(id.value()).map(row -> row.returnTo).map(URI::create);
    }

    @Override
    public void save(CardPayment payment, Instant now) {
        findByIdOptional(payment.id().value())
                .orElseThrow(() -> new IllegalStateException("no such payment " + payment.id()))
                .move(payment, payment.lookAt(now));
    }

    @Override
    public Optional<CardPayment> find(CardPaymentId id) {
        return findByIdOptional(id.value()).map(CardPaymentRow::toPayment);
    }

    @Override
    public Optional<OrderId> orderOf(CardPaymentId id) {
        return getEntityManager()
                .createQuery("select orderId from CardPaymentRow where id = :id", UUID.class)
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .map(OrderId::new)
                .findFirst();
    }

    @Override
    public Optional<CardPayment> lock(CardPaymentId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(CardPaymentRow::toPayment);
    }

    @Override
    public Optional<CardPayment> lockOpen(OrderId order) {
        return find("orderId = ?1 and state in (STARTED, AWAITING, AUTHORISED)", order.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .stream()
                .map(CardPaymentRow::toPayment)
                .findFirst();
    }

    @Override
    public boolean hasCaptured(OrderId order) {
        return count(
                        "from CardPaymentRow p where p.orderId = ?1 and p.state = CAPTURED and p.amount >"
                                + " (select coalesce(sum(r.amount), 0) from CardRefundRow r where r.paymentId = p.id)",
                        order.value())
                > 0;
    }

    @Override
    public List<CardPayment> of(OrderId order, @Nullable CardPaymentId before, int limit) {
        var query = before == null
                ? find("orderId = ?1 order by id desc", order.value())
                : find("orderId = ?1 and id < ?2 order by id desc", order.value(), before.value());
        return query.page(0, limit).list().stream()
                .map(CardPaymentRow::toPayment)
                .toList();
    }

    @Override
    public Optional<CardPayment> claim(Set<String> gateways, Instant now, Duration lease) {
        var row = find("lookAt <= ?1 and gateway in ?2 order by lookAt", now, gateways)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .page(0, 1)
                .list()
                .stream()
                .findFirst();
        row.ifPresent(it -> it.lookAt = now.plus(lease));
        return row.map(CardPaymentRow::toPayment);
    }

    @Override
    public long waiting(Set<String> gateways) {
        return count("lookAt is not null and state <> AWAITING and gateway in ?1", gateways);
    }
}
