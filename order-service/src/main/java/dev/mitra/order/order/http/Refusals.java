package dev.mitra.order.order.http;

import dev.mitra.order.order.Cancellation;
import dev.mitra.order.order.Placing;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.MoneyView;
import dev.mitra.web.Problem;

/// Says refusals of app in the words of the API.
final class Refusals {

    private Refusals() {}

    static Problem of(Placing.Refusal refusal) {
        return switch (refusal) {
            case Placing.NotActive() -> Problem.of(OrderProblem.RESELLER_NOT_ACTIVE);
            case Placing.PolicyNotAccepted(var version) -> Problem.of(OrderProblem.POLICY_NOT_ACCEPTED, version);
            case Placing.OwnMailbox() ->
                Problem.of(OrderProblem.SHIP_TO_IS_RESELLER).at("/shipTo/email", OrderProblem.SHIP_TO_IS_RESELLER);
            case Placing.UnknownSkus(var lines) -> LineRequest.unknownSkus(lines);
            case Placing.TooManySeats _ -> LineRequest.tooManySeats();
            case Placing.TotalDiffers(var actual) ->
                Problem.of(OrderProblem.TOTAL_DIFFERS, actual.toString())
                        .at("/expectedTotal", OrderProblem.TOTAL_DIFFERS, actual.toString())
                        .with("actualTotal", MoneyView.of(actual));
        };
    }

    static Problem of(Cancellation refusal) {
        return switch (refusal) {
            case Cancellation.NoSuchOrder() -> Problem.of(CommonProblem.NOT_FOUND);
            case Cancellation.AlreadyCancelled() -> Problem.of(OrderProblem.ORDER_CANCELLED);
            case Cancellation.AlreadyReleased() -> Problem.of(OrderProblem.ORDER_RELEASED);
            case Cancellation.AlreadyPaid() -> Problem.of(OrderProblem.ORDER_PAID);
            case Cancellation.Accepted _ -> throw new IllegalArgumentException("not a refusal");
        };
    }
}
