package dev.mitra.order.card.db;

import dev.mitra.order.card.CardRefund;
import dev.mitra.order.card.CardRefunds;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;

@ApplicationScoped
class CardRefundRepository implements CardRefunds, PanacheRepositoryBase<CardRefundRow, UUID> {

    @Override
    public boolean add(CardRefund refund, Instant now) {
        if (findByIdOptional(refund.id()).isPresent()) {
            return false;
        }
        persist(CardRefundRow.of(refund, now));
        return true;
    }

    @Override
    public boolean done(UUID id) {
        return update("state = DONE, lookAt = null where id = ?1 and state = ASKED", id) == 1;
    }

    @Override
    public boolean failed(UUID id, String detail) {
        return update("state = FAILED, lookAt = null, detail = ?2 where id = ?1 and state = ASKED", id, detail) == 1;
    }

    @Override
    public Optional<CardRefund> claim(Instant now, Duration lease) {
        var row = find("lookAt <= ?1 order by lookAt", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .page(0, 1)
                .stream()
                .findFirst();
        row.ifPresent(it -> it.lookAt = now.plus(lease));
        return row.map(CardRefundRow::toRefund);
    }

    @Override
    public long waiting() {
        return count("lookAt is not null");
    }
}
