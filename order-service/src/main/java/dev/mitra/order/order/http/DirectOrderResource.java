package dev.mitra.order.order.http;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.TypeId;
import dev.mitra.order.order.Cancellation;
import dev.mitra.order.order.DirectBuyer;
import dev.mitra.order.order.OrderScope;
import dev.mitra.order.order.OrderSearch;
import dev.mitra.order.order.Placing;
import dev.mitra.order.order.Requester;
import dev.mitra.order.order.Return;
import dev.mitra.order.order.app.CancelOrder;
import dev.mitra.order.order.app.PlaceDirectOrder;
import dev.mitra.order.order.app.ReturnOrder;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// What an account buys at retail from the vendor itself (silent point 2). The buyer is the bill-to and sees
/// its price.
@Path("/v1/direct-orders")
@RolesAllowed(Roles.CUSTOMER)
@RunOnVirtualThread
public class DirectOrderResource {

    private final PlaceDirectOrder placeOrder;
    private final CancelOrder cancelOrder;
    private final ReturnOrder returnOrder;
    private final OrderViews views;
    private final Caller caller;

    DirectOrderResource(
            PlaceDirectOrder placeOrder,
            CancelOrder cancelOrder,
            ReturnOrder returnOrder,
            OrderViews views,
            Caller caller) {
        this.placeOrder = placeOrder;
        this.cancelOrder = cancelOrder;
        this.returnOrder = returnOrder;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Idempotent(required = true)
    @ResponseStatus(201)
    @APIResponseSchema(value = OrderView.class, responseCode = "201")
    @Operation(
            operationId = "placeDirectOrder",
            summary = "Buy at retail",
            description = "At list price, paid by wire transfer or card before the licences are released.")
    public OrderView place(@NotNull @Valid DirectOrderRequest request) {
        var email = caller.email()
                .filter(_ -> caller.emailVerified())
                .orElseThrow(() -> Problem.of(OrderProblem.EMAIL_NOT_VERIFIED));
        var buyer = new DirectBuyer(caller.accountId(), email, request.billTo().toBillTo(email), caller.actor());
        return switch (placeOrder.place(request.toWish(), buyer)) {
            case Placing.Refused(var refusal) -> throw Refusals.of(refusal);
            case Placing.Placed(var placed) -> views.fresh(placed);
        };
    }

    @GET
    @Operation(
            operationId = "listDirectOrders",
            summary = "List my retail orders",
            description = "What the calling account bought itself, the youngest first.")
    public Page<OrderView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.afterText()
                .map(text ->
                        TypeId.parse(OrderId.PREFIX, text).orElseThrow(() -> Problem.of(CommonProblem.INVALID_CURSOR)))
                .orElse(null);
        var found = views.search(new OrderSearch(null, null, before, request.fetch()), mine());
        return request.pageByText(found, view -> view.id().external());
    }

    @GET
    @Path("/{directOrder}")
    @Operation(
            operationId = "getDirectOrder",
            summary = "Show my retail order",
            description = "With licences and explanations.")
    public OrderView get(@PathParam("directOrder") String id) {
        return views.find(parse(id), mine()).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    /// @param reason recorded and shown with the order
    public record DirectCancellationRequest(
            @NotBlank @Size(max = 500) String reason) {}

    @POST
    @Path("/{directOrder}/cancellation")
    @Idempotent
    @Operation(
            operationId = "cancelDirectOrder",
            summary = "Cancel my retail order",
            description = "Possible while it is neither paid nor released; its invoice is credited.")
    public OrderView cancel(@PathParam("directOrder") String text, @NotNull @Valid DirectCancellationRequest request) {
        var id = parse(text);
        var answer =
                cancelOrder.cancel(id, mine(), Requester.BUYER, request.reason().strip(), caller.actor());
        if (!(answer instanceof Cancellation.Accepted)) {
            throw Refusals.of(answer);
        }
        return views.find(id, mine()).orElseThrow();
    }

    @POST
    @Path("/{directOrder}/return")
    @Idempotent(required = true)
    @Operation(
            operationId = "returnDirectOrder",
            summary = "Return my retail order",
            description = "Within the return period: its invoice is credited, its licences are revoked, and what a card"
                    + " paid goes back to the card.")
    public OrderView giveBack(
            @PathParam("directOrder") String text, @NotNull @Valid DirectCancellationRequest request) {
        var id = parse(text);
        var answer = returnOrder.giveBack(
                id, mine(), Requester.BUYER, request.reason().strip(), caller.actor());
        if (!(answer instanceof Return.Accepted)) {
            throw Refusals.of(answer);
        }
        return views.find(id, mine()).orElseThrow();
    }

    /// A parameter of its own name, since an order's id opens either this door or that of resellers, never both.
    private static OrderId parse(String text) {
        return TypeId.parse(OrderId.PREFIX, text)
                .map(OrderId::new)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    private OrderScope mine() {
        return new OrderScope.Direct(caller.accountId());
    }
}
