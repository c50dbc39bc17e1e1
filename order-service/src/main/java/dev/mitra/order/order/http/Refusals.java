package dev.mitra.order.order.http;

import dev.mitra.order.order.Cancellation;
import dev.mitra.order.order.Holding;
import dev.mitra.order.order.Placing;
import dev.mitra.order.order.Redirection;
import dev.mitra.order.order.Return;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.MoneyView;
import dev.mitra.web.Problem;

/// Says refusals of app in the words of the API.
public final class Refusals {

    private Refusals() {}

    public static Problem of(Placing.Refusal refusal) {
        return switch (refusal) {
            case Placing.NotActive() -> Problem.of(OrderProblem.RESELLER_NOT_ACTIVE);
            case Placing.PolicyNotAccepted(var version) -> Problem.of(OrderProblem.POLICY_NOT_ACCEPTED, version);
            case Placing.OwnMailbox() ->
                Problem.of(OrderProblem.SHIP_TO_IS_RESELLER).at("/shipTo/email", OrderProblem.SHIP_TO_IS_RESELLER);
            case Placing.UnknownSkus(var lines) -> LineRequest.unknownSkus(lines);
            case Placing.NotReplaceable(var lines) -> LineRequest.notReplaceable(lines);
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

    static Problem of(Return refusal) {
        return switch (refusal) {
            case Return.NoSuchOrder() -> Problem.of(CommonProblem.NOT_FOUND);
            case Return.NotReleased() -> Problem.of(OrderProblem.ORDER_NOT_RELEASED);
            case Return.AlreadyCancelled() -> Problem.of(OrderProblem.ORDER_CANCELLED);
            case Return.AlreadyReturned() -> Problem.of(OrderProblem.ORDER_RETURNED);
            case Return.Renewed(var by) -> Problem.of(OrderProblem.ORDER_RENEWED, by.toString());
            case Return.RenewedElsewhere() -> Problem.of(OrderProblem.ORDER_RENEWED_ELSEWHERE);
            case Return.TooLate(var lastDay) -> Problem.of(OrderProblem.RETURN_PERIOD_OVER, lastDay.toString());
            case Return.Accepted _ -> throw new IllegalArgumentException("not a refusal");
        };
    }

    static Problem of(Holding refusal) {
        return switch (refusal) {
            case Holding.NoSuchOrder() -> Problem.of(CommonProblem.NOT_FOUND);
            case Holding.AlreadyHeld() -> Problem.of(OrderProblem.ORDER_ON_HOLD);
            case Holding.NotHeld() -> Problem.of(OrderProblem.ORDER_NOT_ON_HOLD);
            case Holding.Over() -> Problem.of(OrderProblem.ORDER_CANCELLED);
            case Holding.Accepted _ -> throw new IllegalArgumentException("not a refusal");
        };
    }

    static Problem of(Redirection refusal) {
        return switch (refusal) {
            case Redirection.NoSuchOrder() -> Problem.of(CommonProblem.NOT_FOUND);
            case Redirection.AlreadyReleased() -> Problem.of(OrderProblem.ORDER_RELEASED);
            case Redirection.AlreadyCancelled() -> Problem.of(OrderProblem.ORDER_CANCELLED);
            case Redirection.OwnMailbox() ->
                Problem.of(OrderProblem.SHIP_TO_IS_RESELLER).at("/email", OrderProblem.SHIP_TO_IS_RESELLER);
            case Redirection.NamesLicenses() ->
                Problem.of(OrderProblem.LICENSE_NOT_OWNED).at("/email", OrderProblem.LICENSE_NOT_OWNED);
            case Redirection.PricedForOtherFirm(var company) ->
                Problem.of(OrderProblem.PRICED_FOR_OTHER_CUSTOMER, company)
                        .at("/company", OrderProblem.PRICED_FOR_OTHER_CUSTOMER, company);
            case Redirection.Accepted() -> throw new IllegalArgumentException("not a refusal");
        };
    }
}
