package dev.mitra.reseller.amendment.http;

import dev.mitra.reseller.ResellerProblem;
import dev.mitra.reseller.amendment.Ruling;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;

/// What a refused step of an amendment answers.
final class Rulings {

    private Rulings() {}

    /// @throws Problem when there is no such amendment or the step was refused
    static AmendmentView done(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Done(var amendment) -> AmendmentView.of(amendment);
            case Ruling.NotFound _ -> throw Problem.of(CommonProblem.NOT_FOUND);
            case Ruling.NotInState(var status) ->
                throw Problem.of(ResellerProblem.PROFILE_CHANGE_NOT_IN_STATE, status.name());
            case Ruling.ReviewerIsApplicant _ -> throw Problem.of(ResellerProblem.REVIEWER_IS_APPLICANT);
            case Ruling.AlreadyRequested _ -> throw Problem.of(ResellerProblem.PROFILE_CHANGE_OPEN);
            case Ruling.SameFirm _ -> throw Problem.of(ResellerProblem.PROFILE_OF_SAME_FIRM);
            case Ruling.ResellerRefused(var status) ->
                throw Problem.of(ResellerProblem.RESELLER_NOT_IN_STATE, status.name());
        };
    }
}
