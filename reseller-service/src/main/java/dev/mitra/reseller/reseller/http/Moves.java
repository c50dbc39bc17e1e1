package dev.mitra.reseller.reseller.http;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.ResellerProblem;
import dev.mitra.reseller.reseller.Move;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;

/// What a refused change of a reseller answers.
public final class Moves {

    private Moves() {}

    /// @throws Problem when the move was refused
    public static ResellerId done(Move move) {
        return switch (move) {
            case Move.Done(var reseller) -> reseller.dossier().id();
            case Move.NotFound _ -> throw Problem.of(CommonProblem.NOT_FOUND);
            case Move.Refused(var status) -> throw Problem.of(ResellerProblem.RESELLER_NOT_IN_STATE, status.name());
            case Move.UnknownBrand(var brand) ->
                throw Problem.of(ResellerProblem.UNKNOWN_BRAND, brand)
                        .at("/brand", ResellerProblem.UNKNOWN_BRAND, brand);
            case Move.UnknownScreenshot _ ->
                throw Problem.of(ResellerProblem.UNKNOWN_SCREENSHOT)
                        .at("/screenshotId", ResellerProblem.UNKNOWN_SCREENSHOT);
            case Move.RateNeedsFinding _ ->
                throw Problem.of(ResellerProblem.RATE_NEEDS_FINDING)
                        .at("/ratePercent", ResellerProblem.RATE_NEEDS_FINDING);
            case Move.RateAboveCap(var cap) ->
                throw Problem.of(ResellerProblem.RATE_ABOVE_CAP, cap.toString())
                        .at("/ratePercent", ResellerProblem.RATE_ABOVE_CAP, cap.toString());
            case Move.RateInThePast _ ->
                throw Problem.of(ResellerProblem.RATE_IN_THE_PAST).at("/validFrom", ResellerProblem.RATE_IN_THE_PAST);
            case Move.NotListed(var brand) -> throw Problem.of(ResellerProblem.LISTING_NOT_KNOWN, brand.name());
            case Move.NoRateProposed _ -> throw Problem.of(ResellerProblem.NO_RATE_PROPOSED);
            case Move.SecondIsFirst _ -> throw Problem.of(ResellerProblem.SECOND_REVIEWER_IS_FIRST);
            case Move.OtherFirm _ -> throw Problem.of(ResellerProblem.PROFILE_OF_OTHER_FIRM);
        };
    }
}
