package dev.mitra.order.order.db;

import dev.mitra.order.order.Basis;
import dev.mitra.order.order.Release;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

@Embeddable
@NullUnmarked // filled by Hibernate
class ReleaseColumns {
    @Enumerated(EnumType.STRING)
    ReleaseState releaseState;

    @Enumerated(EnumType.STRING)
    Basis releaseBasis;

    Instant releaseAt;
    String cancelReason;

    enum ReleaseState {
        WAITING,
        RELEASED,
        CANCELLED,
        RETURNED
    }

    void set(Release release) {
        switch (release) {
            case Release.Waiting() -> set(ReleaseState.WAITING, null, null, null);
            case Release.Released(var basis, var at) -> set(ReleaseState.RELEASED, basis, at, null);
            case Release.Cancelled(var reason, var at) -> set(ReleaseState.CANCELLED, null, at, reason);
            case Release.Returned(var basis, var reason, var at) -> set(ReleaseState.RETURNED, basis, at, reason);
        }
    }

    private void set(ReleaseState state, Basis basis, Instant at, String reason) {
        releaseState = state;
        releaseBasis = basis;
        releaseAt = at;
        cancelReason = reason;
    }

    Release toRelease() {
        return switch (releaseState) {
            case WAITING -> new Release.Waiting();
            case RELEASED -> new Release.Released(releaseBasis, releaseAt);
            case CANCELLED -> new Release.Cancelled(cancelReason, releaseAt);
            case RETURNED -> new Release.Returned(releaseBasis, cancelReason, releaseAt);
        };
    }
}
