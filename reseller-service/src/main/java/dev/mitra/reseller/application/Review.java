package dev.mitra.reseller.application;

import dev.mitra.kernel.AccountId;
import java.util.function.Supplier;

/// R2.5: whoever reviews is not the applicant, and the second reviewer is not the first.
final class Review {

    private Review() {}

    static Verdict by(AccountId reviewer, CaseFile file, Supplier<Verdict> act) {
        return reviewer.equals(file.applicant().account()) ? new Verdict.ReviewerIsApplicant() : act.get();
    }

    static Verdict bySecond(AccountId reviewer, Application.Decision first, CaseFile file, Supplier<Verdict> act) {
        return by(
                reviewer,
                file,
                () -> reviewer.equals(first.reviewer()) ? new Verdict.SecondReviewerIsFirst() : act.get());
    }
}
