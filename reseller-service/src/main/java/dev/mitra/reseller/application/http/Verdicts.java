package dev.mitra.reseller.application.http;

import dev.mitra.reseller.ResellerProblem;
import dev.mitra.reseller.application.Application;
import dev.mitra.reseller.application.Verdict;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import java.util.Optional;

/// What a refused step of an application answers.
final class Verdicts {

    private Verdicts() {}

    /// @throws Problem when there is no such application or the step was refused
    static Application done(Optional<Verdict> verdict) {
        return switch (verdict.orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND))) {
            case Verdict.Done(var application) -> application;
            case Verdict.NotInState(var status) ->
                throw Problem.of(ResellerProblem.APPLICATION_NOT_IN_STATE, status.name());
            case Verdict.ReviewerIsApplicant _ -> throw Problem.of(ResellerProblem.REVIEWER_IS_APPLICANT);
            case Verdict.SecondReviewerIsFirst _ -> throw Problem.of(ResellerProblem.SECOND_REVIEWER_IS_FIRST);
            case Verdict.ConsultingGetsNoDiscount _ -> throw Problem.of(ResellerProblem.CONSULTING_GETS_NO_DISCOUNT);
            case Verdict.RateNeedsFinding _ ->
                throw Problem.of(ResellerProblem.RATE_NEEDS_FINDING)
                        .at("/ratePercent", ResellerProblem.RATE_NEEDS_FINDING);
            case Verdict.RateAboveCap(var cap) ->
                throw Problem.of(ResellerProblem.RATE_ABOVE_CAP, cap.toString())
                        .at("/ratePercent", ResellerProblem.RATE_ABOVE_CAP, cap.toString());
        };
    }
}
