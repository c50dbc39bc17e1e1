package dev.mitra.order.card.db;

import dev.mitra.kernel.OrderId;
import dev.mitra.order.card.CardRefund;
import dev.mitra.order.card.CardRefundId;
import dev.mitra.order.card.CardRefunds;
import dev.mitra.order.card.RefusedRefund;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CardRefundRepository implements CardRefunds, PanacheRepositoryBase<CardRefundRow, UUID> {

    private static final String REFUSED =
            "select r, p.orderId from CardRefundRow r join CardPaymentRow p on p.id = r.paymentId where r.state = FAILED";

    @Override
    public boolean add(CardRefund refund, Instant now) {
        if (findByIdOptional(refund.id().value()).isPresent()) {
            return false;
        }
        persist(CardRefundRow.of(refund, now));
        return true;
    }

    @Override
    public boolean done(CardRefundId id) {
        return update("state = DONE, lookAt = null where id = ?1 and state = ASKED", id.value()) == 1;
    }

    @Override
    public boolean failed(CardRefundId id, String detail) {
        return update("state = FAILED, lookAt = null, detail = ?2 where id = ?1 and state = ASKED", id.value(), detail)
                == 1;
    }

    @Override
    public boolean retried(CardRefundId id, Instant now) {
        return update(
                        "state = ASKED, lookAt = ?2, attempt = attempt + 1 where id = ?1 and state = FAILED",
                        id.value(),
                        now)
                == 1;
    }

    @Override
    public boolean paidOtherwise(CardRefundId id, String reason) {
        return update("state = OTHERWISE, detail = ?2 where id = ?1 and state = FAILED", id.value(), reason) == 1;
    }

    @Override
    public Optional<CardRefund> find(CardRefundId id) {
        return findByIdOptional(id.value()).map(CardRefundRow::toRefund);
    }

    @Override
    public Optional<RefusedRefund> findRefused(CardRefundId id) {
        return getEntityManager()
                .createQuery(REFUSED + " and r.id = :id", Object[].class)
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .map(CardRefundRepository::toRefused)
                .findFirst();
    }

    @Override
    public List<RefusedRefund> refused(@Nullable CardRefundId after, int limit) {
        var page = after == null ? "" : " and r.id > :after";
        var query = getEntityManager().createQuery(REFUSED + page + " order by r.id", Object[].class);
        if (after != null) {
            query.setParameter("after", after.value());
        }
        return query.setMaxResults(limit).getResultList().stream()
                .map(CardRefundRepository::toRefused)
                .toList();
    }

    @Override
    public boolean anyRefused(OrderId order) {
        return count(
                        "from CardRefundRow r join CardPaymentRow p on p.id = r.paymentId"
                                + " where p.orderId = ?1 and r.state = FAILED",
                        order.value())
                > 0;
    }

    @Override
    public void later(CardRefundId id, Instant then) {
        update("lookAt = ?2 where id = ?1 and state = ASKED", id.value(), then);
    }

    @Override
    public Optional<CardRefund> claim(Instant now, Duration lease) {
        var row = find("lookAt <= ?1 order by lookAt", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .page(0, 1)
                .list()
                .stream()
                .findFirst();
        row.ifPresent(it -> it.lookAt = now.plus(lease));
        return row.map(CardRefundRow::toRefund);
    }

    @Override
    public long waiting() {
        return count("lookAt is not null");
    }

    private static RefusedRefund toRefused(Object[] row) {
        return ((CardRefundRow) row[0]).toRefused(new OrderId((UUID) row[1]));
    }
}
