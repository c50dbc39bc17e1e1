package dev.mitra.reseller.opportunity;

import dev.mitra.kernel.AccountId;
import dev.mitra.reseller.conversation.ReplyToken;
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

    /// The same with another lead.
    Opportunity with(Lead lead);

    default Step accept(Decision decision) {
        return new Step.NotInState(status());
    }

    default Step decline(Decision decision, String reason) {
        return new Step.NotInState(status());
    }

    default Step close(Outcome outcome, Instant at) {
        return new Step.NotInState(status());
    }

    /// Asks the customer to confirm what the partner stated; once, and while something can come of it.
    default Step askCustomer(ReplyToken token) {
        return new Step.NotInState(status());
    }

    /// The customer answers once, whatever has become of the opportunity meanwhile.
    default Step customerAnswers(boolean agrees, Instant at) {
        return lead().confirmation() instanceof Confirmation.Asked
                ? new Step.Done(
                        with(lead().with(agrees ? new Confirmation.Confirmed(at) : new Confirmation.Denied(at))))
                : new Step.AskedBefore();
    }

    record Offered(Lead lead) implements Opportunity {
        @Override
        public Status status() {
            return Status.OFFERED;
        }

        @Override
        public Opportunity with(Lead other) {
            return new Offered(other);
        }

        @Override
        public Step accept(Decision decision) {
            return lead.confirmation() instanceof Confirmation.Denied
                    ? new Step.CustomerDenied()
                    : new Step.Done(new Accepted(lead, decision));
        }

        @Override
        public Step decline(Decision decision, String reason) {
            return new Step.Done(new Declined(lead, decision, reason));
        }

        @Override
        public Step askCustomer(ReplyToken token) {
            return Asking.customer(this, token);
        }
    }

    record Accepted(Lead lead, Decision decision) implements Opportunity {
        @Override
        public Status status() {
            return Status.ACCEPTED;
        }

        @Override
        public Opportunity with(Lead other) {
            return new Accepted(other, decision);
        }

        @Override
        public Step close(Outcome outcome, Instant at) {
            return new Step.Done(new Closed(lead, decision, outcome, at));
        }

        @Override
        public Step askCustomer(ReplyToken token) {
            return Asking.customer(this, token);
        }
    }

    record Declined(Lead lead, Decision decision, String reason) implements Opportunity {
        @Override
        public Status status() {
            return Status.DECLINED;
        }

        @Override
        public Opportunity with(Lead other) {
            return new Declined(other, decision, reason);
        }
    }

    record Closed(Lead lead, Decision decision, Outcome outcome, Instant at) implements Opportunity {
        @Override
        public Status status() {
            return Status.CLOSED;
        }

        @Override
        public Opportunity with(Lead other) {
            return new Closed(other, decision, outcome, at);
        }
    }
}
