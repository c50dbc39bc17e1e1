package dev.mitra.reseller.application;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.Percentage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An application to become a reseller (R2.5). Each state is a type; what a state does not allow is refused
/// by default.
public sealed interface Application {

    enum Status {
        SUBMITTED,
        IN_REVIEW,
        INFO_REQUESTED,
        /// Approved by one reviewer at a rate that takes two.
        PROPOSED,
        APPROVED,
        REJECTED
    }

    CaseFile file();

    Status status();

    /// Since when it waits for its next step.
    default Instant waitingSince() {
        return file().lastTurn();
    }

    default Verdict review(AccountId reviewer) {
        return new Verdict.NotInState(status());
    }

    default Verdict requestInformation(AccountId reviewer, String question, Instant at) {
        return new Verdict.NotInState(status());
    }

    /// The applicant's part is open again until it has answered.
    default Verdict answer(Reply reply, Instant at) {
        return new Verdict.NotInState(status());
    }

    /// @param wanted a rate other than the programme's default, null for that; another takes a second reviewer
    default Verdict approve(Decision by, Finding finding, @Nullable Percentage wanted, RateRule rule) {
        return new Verdict.NotInState(status());
    }

    /// A second reviewer agrees with the rate.
    default Verdict confirm(Decision by) {
        return new Verdict.NotInState(status());
    }

    /// A second reviewer does not agree: the application is in review again.
    default Verdict object(AccountId reviewer, String objection) {
        return new Verdict.NotInState(status());
    }

    default Verdict reject(Decision by, String reason) {
        return new Verdict.NotInState(status());
    }

    /// Who decided, and when.
    record Decision(AccountId reviewer, Instant at) {}

    record Submitted(CaseFile file) implements Application {
        @Override
        public Status status() {
            return Status.SUBMITTED;
        }

        @Override
        public Verdict review(AccountId reviewer) {
            return Review.by(reviewer, file, () -> new Verdict.Done(new InReview(file, reviewer, null)));
        }
    }

    /// @param objection of the second reviewer to the rate that was proposed before, null when there is none
    record InReview(
            CaseFile file, AccountId reviewer, @Nullable String objection) implements Application {
        @Override
        public Status status() {
            return Status.IN_REVIEW;
        }

        @Override
        public Verdict requestInformation(AccountId asking, String question, Instant at) {
            return Review.by(asking, file, () -> new Verdict.Done(new InfoRequested(file.asked(question, at), asking)));
        }

        @Override
        public Verdict approve(Decision by, Finding finding, @Nullable Percentage wanted, RateRule rule) {
            return Review.by(by.reviewer(), file, () -> switch (rule.decide(
                    file.answers().mainBusiness(), finding, wanted)) {
                case RateRule.Granted(var rate) -> new Verdict.Done(new Approved(file, by, finding, rate, null));
                case RateRule.TakesTwo(var rate) -> new Verdict.Done(new Proposed(file, by, finding, rate));
                case Verdict.RateRefusal refusal -> refusal;
            });
        }

        @Override
        public Verdict reject(Decision by, String reason) {
            return Review.by(by.reviewer(), file, () -> new Verdict.Done(new Rejected(file, by, reason)));
        }
    }

    /// The applicant has the word; staff may still reject when no answer comes.
    record InfoRequested(CaseFile file, AccountId reviewer) implements Application {
        @Override
        public Status status() {
            return Status.INFO_REQUESTED;
        }

        @Override
        public Verdict answer(Reply reply, Instant at) {
            return new Verdict.Done(new InReview(file.answered(reply, at), reviewer, null));
        }

        @Override
        public Verdict reject(Decision by, String reason) {
            return Review.by(by.reviewer(), file, () -> new Verdict.Done(new Rejected(file, by, reason)));
        }
    }

    /// Four eyes: the rate is not the programme's default, so that one reviewer alone cannot grant it.
    record Proposed(CaseFile file, Decision decision, Finding finding, Percentage rate) implements Application {
        @Override
        public Status status() {
            return Status.PROPOSED;
        }

        @Override
        public Instant waitingSince() {
            return decision.at();
        }

        @Override
        public Verdict confirm(Decision by) {
            return Review.bySecond(by.reviewer(), decision, file, () -> {
                var first = new Decision(decision.reviewer(), by.at());
                return new Verdict.Done(new Approved(file, first, finding, rate, by.reviewer()));
            });
        }

        @Override
        public Verdict object(AccountId reviewer, String objection) {
            return Review.bySecond(
                    reviewer,
                    decision,
                    file,
                    () -> new Verdict.Done(new InReview(file, decision.reviewer(), objection)));
        }
    }

    /// @param rate that applies once the reseller is ACTIVE
    /// @param confirmedBy the second reviewer, null at the default rate
    record Approved(
            CaseFile file,
            Decision decision,
            Finding finding,
            Percentage rate,
            @Nullable AccountId confirmedBy) implements Application {
        @Override
        public Status status() {
            return Status.APPROVED;
        }
    }

    /// @param reason as the applicant is told
    record Rejected(CaseFile file, Decision decision, String reason) implements Application {
        @Override
        public Status status() {
            return Status.REJECTED;
        }
    }
}
