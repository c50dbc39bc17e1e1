package dev.mitra.license.signing;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A change of roots, which takes four eyes: one asks, another approves, then either of them executes it.
///
/// @param approval by somebody else than who asked; null while nobody has
/// @param execution null while it is not done
public record RootOperation(
        RootOperationId id,
        Kind kind,
        String reason,
        Step request,
        @Nullable Step approval,
        @Nullable Step execution) {

    /// What is not executed by then has to be asked for again, so that no approval lies about.
    public static final Duration OPEN_FOR = Duration.ofDays(3);

    public enum Kind {
        /// The active root is lost or may have leaked: the spare takes its place, a new spare is made, and all
        /// issuing keys get successors under the new active root.
        PROMOTE_SPARE,
        /// The spare may have leaked: a new one takes its place.
        REPLACE_SPARE
    }

    /// @param by the account that did it
    public record Step(String by, Instant at) {}

    public enum State {
        REQUESTED,
        APPROVED,
        EXECUTED,
        LAPSED
    }

    /// What came of approving or executing.
    public sealed interface Answer {
        record Done(RootOperation operation) implements Answer {}

        /// Who has asked cannot approve.
        record NeedsAnother() implements Answer {}

        record NotApproved() implements Answer {}

        /// It was executed, approved before, or has lapsed.
        record NotOpen(State state) implements Answer {}
    }

    public static RootOperation requested(Kind kind, String reason, String by, Instant now) {
        return new RootOperation(RootOperationId.random(), kind, reason, new Step(by, now), null, null);
    }

    public State state(Instant now) {
        if (execution != null) {
            return State.EXECUTED;
        }
        if (!now.isBefore(request.at().plus(OPEN_FOR))) {
            return State.LAPSED;
        }
        return approval == null ? State.REQUESTED : State.APPROVED;
    }

    public Answer approve(String by, Instant now) {
        if (state(now) != State.REQUESTED) {
            return new Answer.NotOpen(state(now));
        }
        return by.equals(request.by())
                ? new Answer.NeedsAnother()
                : new Answer.Done(new RootOperation(id, kind, reason, request, new Step(by, now), null));
    }

    public Answer execute(String by, Instant now) {
        return switch (state(now)) {
            case REQUESTED -> new Answer.NotApproved();
            case APPROVED -> new Answer.Done(new RootOperation(id, kind, reason, request, approval, new Step(by, now)));
            case EXECUTED, LAPSED -> new Answer.NotOpen(state(now));
        };
    }
}
