package dev.mitra.reseller.amendment;

import dev.mitra.kernel.AccountId;
import java.time.Instant;

/// A change of legal name or country. Each state is a type; what a state does not allow is refused by default.
public sealed interface Amendment {

    enum Status {
        REQUESTED,
        ACCEPTED,
        REFUSED,
        WITHDRAWN
    }

    Wish wish();

    Status status();

    default Ruling accept(Decision by) {
        return new Ruling.NotInState(status());
    }

    default Ruling refuse(Decision by, String reason) {
        return new Ruling.NotInState(status());
    }

    default Ruling withdraw() {
        return new Ruling.NotInState(status());
    }

    /// Who decided, and when.
    record Decision(AccountId reviewer, Instant at) {}

    record Requested(Wish wish) implements Amendment {
        @Override
        public Status status() {
            return Status.REQUESTED;
        }

        @Override
        public Ruling accept(Decision by) {
            return isOwn(by) ? new Ruling.ReviewerIsApplicant() : new Ruling.Done(new Accepted(wish, by));
        }

        @Override
        public Ruling refuse(Decision by, String reason) {
            return isOwn(by) ? new Ruling.ReviewerIsApplicant() : new Ruling.Done(new Refused(wish, by, reason));
        }

        @Override
        public Ruling withdraw() {
            return new Ruling.Done(new Withdrawn(wish));
        }

        private boolean isOwn(Decision by) {
            return by.reviewer().equals(wish.by());
        }
    }

    /// The profile is in force for new orders.
    record Accepted(Wish wish, Decision decision) implements Amendment {
        @Override
        public Status status() {
            return Status.ACCEPTED;
        }
    }

    /// @param reason as the reseller is told
    record Refused(Wish wish, Decision decision, String reason) implements Amendment {
        @Override
        public Status status() {
            return Status.REFUSED;
        }
    }

    record Withdrawn(Wish wish) implements Amendment {
        @Override
        public Status status() {
            return Status.WITHDRAWN;
        }
    }
}
