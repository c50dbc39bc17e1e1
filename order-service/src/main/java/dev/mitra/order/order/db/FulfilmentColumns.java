package dev.mitra.order.order.db;

import dev.mitra.order.order.Fulfilment;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

@Embeddable
@NullUnmarked // filled by Hibernate
class FulfilmentColumns {
    @Enumerated(EnumType.STRING)
    FulfilmentState fulfilmentState;

    Instant fulfilmentAt;
    String heldReason;

    enum FulfilmentState {
        NONE,
        SERVICE,
        PENDING,
        ISSUED,
        DELIVERED,
        HELD,
        REVOKED
    }

    void set(Fulfilment fulfilment) {
        switch (fulfilment) {
            case Fulfilment.None() -> set(FulfilmentState.NONE, null, null);
            case Fulfilment.Service(var since) -> set(FulfilmentState.SERVICE, since, null);
            case Fulfilment.Pending(var since) -> set(FulfilmentState.PENDING, since, null);
            case Fulfilment.Issued(var at) -> set(FulfilmentState.ISSUED, at, null);
            case Fulfilment.Delivered(var at) -> set(FulfilmentState.DELIVERED, at, null);
            case Fulfilment.Held(var reason, var since) -> set(FulfilmentState.HELD, since, reason);
            case Fulfilment.Revoked(var at) -> set(FulfilmentState.REVOKED, at, null);
        }
    }

    private void set(FulfilmentState state, Instant at, String reason) {
        fulfilmentState = state;
        fulfilmentAt = at;
        heldReason = reason;
    }

    Fulfilment toFulfilment() {
        return switch (fulfilmentState) {
            case NONE -> new Fulfilment.None();
            case SERVICE -> new Fulfilment.Service(fulfilmentAt);
            case PENDING -> new Fulfilment.Pending(fulfilmentAt);
            case ISSUED -> new Fulfilment.Issued(fulfilmentAt);
            case DELIVERED -> new Fulfilment.Delivered(fulfilmentAt);
            case HELD -> new Fulfilment.Held(heldReason, fulfilmentAt);
            case REVOKED -> new Fulfilment.Revoked(fulfilmentAt);
        };
    }
}
