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
        APPROVED,
        REJECTED
    }

    CaseFile file();

    Status status();

    default Verdict review(AccountId reviewer) {
        return new Verdict.NotInState(status());
    }

    default Verdict requestInformation(AccountId reviewer, String question, Instant at) {
        return new Verdict.NotInState(status());
    }

    /// @param business the main business, corrected or as it was
    default Verdict answer(String text, MainBusiness business, Instant at) {
        return new Verdict.NotInState(status());
    }

    /// @param wanted a rate other than the programme's default, null for that
    default Verdict approve(Decision by, Finding finding, @Nullable Percentage wanted, RateRule rule) {
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
            return Review.by(reviewer, file, () -> new Verdict.Done(new InReview(file, reviewer)));
        }
    }

    record InReview(CaseFile file, AccountId reviewer) implements Application {
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
                case RateRule.Granted(var rate) -> new Verdict.Done(new Approved(file, by, finding, rate));
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
        public Verdict answer(String text, MainBusiness business, Instant at) {
            return new Verdict.Done(new InReview(file.answered(text, business, at), reviewer));
        }

        @Override
        public Verdict reject(Decision by, String reason) {
            return Review.by(by.reviewer(), file, () -> new Verdict.Done(new Rejected(file, by, reason)));
        }
    }

    /// @param rate that applies once the reseller is ACTIVE
    record Approved(CaseFile file, Decision decision, Finding finding, Percentage rate) implements Application {
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
