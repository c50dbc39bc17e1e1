package dev.mitra.reseller.conversation;

import dev.mitra.kernel.AccountId;
import java.time.Instant;

/// A reply that a second person of sales reads before it goes out (R12.2). Until it is approved it is
/// nobody's message: the partner sees nothing of it. What a state does not mention is refused.
public record Proposal(ProposalId id, ThreadId thread, String text, AccountId author, Instant at, State state) {

    public enum Status {
        PROPOSED,
        APPROVED,
        REFUSED,
        WITHDRAWN
    }

    /// How far it is.
    public sealed interface State {
        default Status status() {
            return switch (this) {
                case Proposed _ -> Status.PROPOSED;
                case Approved _ -> Status.APPROVED;
                case Refused _ -> Status.REFUSED;
                case Withdrawn _ -> Status.WITHDRAWN;
            };
        }
    }

    public record Proposed() implements State {}

    public record Approved(AccountId by, Instant at) implements State {}

    /// @param reason for the author
    public record Refused(AccountId by, Instant at, String reason) implements State {}

    public record Withdrawn(Instant at) implements State {}

    /// What a step with a proposal led to.
    public sealed interface Step {}

    public record Done(Proposal proposal) implements Step {}

    public record NotInState(Status status) implements Step {}

    /// Nobody is the second person of what they wrote themselves.
    public record SamePerson() implements Step {}

    /// Only its author takes a proposal back.
    public record OtherPerson() implements Step {}

    public static Proposal proposed(ThreadId thread, String text, AccountId author, Instant at) {
        return new Proposal(ProposalId.random(), thread, text, author, at, new Proposed());
    }

    public Step approve(AccountId by, Instant when) {
        return bySecond(by, new Approved(by, when));
    }

    public Step refuse(AccountId by, Instant when, String reason) {
        return bySecond(by, new Refused(by, when, reason));
    }

    public Step withdraw(AccountId by, Instant when) {
        return by.equals(author) ? next(new Withdrawn(when)) : new OtherPerson();
    }

    private Step bySecond(AccountId by, State decided) {
        return by.equals(author) ? new SamePerson() : next(decided);
    }

    private Step next(State following) {
        return state instanceof Proposed
                ? new Done(new Proposal(id, thread, text, author, at, following))
                : new NotInState(state.status());
    }
}
