package dev.mitra.reseller.opportunity;

import dev.mitra.kernel.AccountId;
import java.time.Instant;

/// A customer that a partner hands over to the vendor (R11.4). What a state does not mention is refused.
public sealed interface Opportunity {

    enum Status {
        OFFERED,
        ACCEPTED,
        DECLINED,
        CLOSED
    }

    enum Outcome {
        WON,
        LOST
    }

    /// Who of sales decided, and when.
    record Decision(AccountId by, Instant at) {}

    Lead lead();

    Status status();

    default Step accept(Decision decision) {
        return new Step.NotInState(status());
    }

    default Step decline(Decision decision, String reason) {
        return new Step.NotInState(status());
    }

    default Step close(Outcome outcome, Instant at) {
        return new Step.NotInState(status());
    }

    record Offered(Lead lead) implements Opportunity {
        @Override
        public Status status() {
            return Status.OFFERED;
        }

        @Override
        public Step accept(Decision decision) {
            return new Step.Done(new Accepted(lead, decision));
        }

        @Override
        public Step decline(Decision decision, String reason) {
            return new Step.Done(new Declined(lead, decision, reason));
        }
    }

    record Accepted(Lead lead, Decision decision) implements Opportunity {
        @Override
        public Status status() {
            return Status.ACCEPTED;
        }

        @Override
        public Step close(Outcome outcome, Instant at) {
            return new Step.Done(new Closed(lead, decision, outcome, at));
        }
    }

    record Declined(Lead lead, Decision decision, String reason) implements Opportunity {
        @Override
        public Status status() {
            return Status.DECLINED;
        }
    }

    record Closed(Lead lead, Decision decision, Outcome outcome, Instant at) implements Opportunity {
        @Override
        public Status status() {
            return Status.CLOSED;
        }
    }
}
