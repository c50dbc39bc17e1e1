package dev.mitra.order.card.http;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.TypeId;
import dev.mitra.order.card.CardPaymentId;
import dev.mitra.order.card.CardRefundId;
import dev.mitra.order.card.Deciding;
import dev.mitra.order.card.RefusedRefund;
import dev.mitra.order.card.app.DecideRefusedRefund;
import dev.mitra.order.card.app.DecideRefusedRefund.Way;
import dev.mitra.order.order.http.OrderProblem;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Refunds that the acquirer refused, for finance to decide.
@Path("/v1/card-refunds")
@RolesAllowed(Roles.FINANCE)
@RunOnVirtualThread
public class CardRefundResource {

    private final DecideRefusedRefund decide;
    private final Caller caller;

    CardRefundResource(DecideRefusedRefund decide, Caller caller) {
        this.decide = decide;
        this.caller = caller;
    }

    /// @param reason for the record
    /// @param disputed the acquirer took the money for a dispute that was lost; null or false when the buyer
    ///     was paid another way
    public record SettlementRequest(
            @NotBlank @Size(max = 500) String reason,
            @Nullable Boolean disputed) {}

    /// @param why the acquirer's code
    /// @param attempt how often the acquirer was asked
    public record CardRefundView(
            CardRefundId id,
            OrderId orderId,
            CardPaymentId cardPaymentId,
            Money amount,
            String why,
            int attempt,
            Instant askedAt) {

        static CardRefundView of(RefusedRefund it) {
            var refund = it.refund();
            return new CardRefundView(
                    refund.id(),
                    it.order(),
                    refund.payment(),
                    refund.amount(),
                    it.why(),
                    refund.attempt(),
                    it.askedAt());
        }
    }

    @GET
    @Operation(
            operationId = "listRefusedCardRefunds",
            summary = "List refunds that the acquirer refused",
            description = "Money that a buyer has to get back and that did not go back to the card, oldest first.")
    public Page<CardRefundView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var after = request.afterText()
                .map(text -> TypeId.parse(CardRefundId.PREFIX, text)
                        .map(CardRefundId::new)
                        .orElseThrow(() -> Problem.of(CommonProblem.INVALID_CURSOR)))
                .orElse(null);
        var views = decide.waiting(after, request.fetch()).stream()
                .map(CardRefundView::of)
                .toList();
        return request.pageByText(views, view -> view.id().external());
    }

    @POST
    @Path("/{id}/retries")
    @Idempotent(required = true)
    @Operation(
            operationId = "retryCardRefund",
            summary = "Ask the acquirer for a refund again",
            description = "After a refusal whose cause is gone. Refused again, it is a task again.")
    public CardRefundView retry(@PathParam("id") CardRefundId id) {
        return answer(decide.retry(id, caller.actor()));
    }

    @POST
    @Path("/{id}/settlement")
    @Idempotent(required = true)
    @Operation(
            operationId = "settleCardRefund",
            summary = "Say that the buyer has the money of a refund",
            description =
                    "By wire for example, which the books meet in SUSPENSE; or, with `disputed`, since a dispute over the"
                            + " payment was lost and the acquirer gave the money to the card. The reason is recorded.")
    public CardRefundView settle(@PathParam("id") CardRefundId id, @NotNull @Valid SettlementRequest request) {
        var way = Boolean.TRUE.equals(request.disputed()) ? Way.DISPUTED : Way.OTHERWISE;
        return answer(decide.settled(id, way, request.reason().strip(), caller.actor()));
    }

    private static CardRefundView answer(Deciding answer) {
        return switch (answer) {
            case Deciding.Decided(var refund) -> CardRefundView.of(refund);
            case Deciding.NoSuchRefund() -> throw Problem.of(CommonProblem.NOT_FOUND);
            case Deciding.NothingToDecide() -> throw Problem.of(OrderProblem.REFUND_NOT_REFUSED);
        };
    }
}
