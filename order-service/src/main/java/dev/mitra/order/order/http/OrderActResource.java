package dev.mitra.order.order.http;

import dev.mitra.kernel.OrderId;
import dev.mitra.order.order.Cancellation;
import dev.mitra.order.order.Holding;
import dev.mitra.order.order.OrderScope;
import dev.mitra.order.order.Redirection;
import dev.mitra.order.order.Requester;
import dev.mitra.order.order.Return;
import dev.mitra.order.order.app.CancelOrder;
import dev.mitra.order.order.app.HoldOrder;
import dev.mitra.order.order.app.RedirectOrder;
import dev.mitra.order.order.app.ReturnOrder;
import dev.mitra.web.Caller;
import dev.mitra.web.EntityTags;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// What can be done about an order that was placed.
@Path("/v1/orders/{id}")
@RunOnVirtualThread
public class OrderActResource {

    private final CancelOrder cancelOrder;
    private final ReturnOrder returnOrder;
    private final HoldOrder holdOrder;
    private final RedirectOrder redirectOrder;
    private final OrderViews views;
    private final Caller caller;

    OrderActResource(
            CancelOrder cancelOrder,
            ReturnOrder returnOrder,
            HoldOrder holdOrder,
            RedirectOrder redirectOrder,
            OrderViews views,
            Caller caller) {
        this.cancelOrder = cancelOrder;
        this.returnOrder = returnOrder;
        this.holdOrder = holdOrder;
        this.redirectOrder = redirectOrder;
        this.views = views;
        this.caller = caller;
    }

    /// @param reason recorded and shown with the order
    public record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}

    @POST
    @Path("/cancellation")
    @RolesAllowed({Roles.RESELLER, Roles.SALES})
    @Idempotent
    @Operation(
            operationId = "cancelOrder",
            summary = "Cancel an order",
            description = "Possible before its release, for a reseller while it is unpaid; its invoice is credited.")
    public OrderView cancel(@PathParam("id") OrderId id, @NotNull @Valid ReasonRequest request) {
        var scope = Scope.of(caller);
        var answer = cancelOrder.cancel(id, scope, requester(), request.reason().strip(), caller.actor());
        if (!(answer instanceof Cancellation.Accepted)) {
            throw Refusals.of(answer);
        }
        return views.find(id, scope).orElseThrow();
    }

    @POST
    @Path("/return")
    @RolesAllowed({Roles.RESELLER, Roles.SALES})
    @Idempotent(required = true)
    @Operation(
            operationId = "returnOrder",
            summary = "Return an order",
            description = "A released order within the return period, for staff at any time: its invoice is credited,"
                    + " its licences are revoked.")
    public OrderView giveBack(@PathParam("id") OrderId id, @NotNull @Valid ReasonRequest request) {
        var scope = Scope.of(caller);
        var answer =
                returnOrder.giveBack(id, scope, requester(), request.reason().strip(), caller.actor());
        if (!(answer instanceof Return.Accepted)) {
            throw Refusals.of(answer);
        }
        return views.find(id, scope).orElseThrow();
    }

    @POST
    @Path("/hold")
    @RolesAllowed(Roles.SALES)
    @Idempotent
    @Operation(
            operationId = "holdOrder",
            summary = "Stop an order",
            description = "Nothing is released or issued until it goes on; issued licences are suspended.")
    public OrderView hold(@PathParam("id") OrderId id, @NotNull @Valid ReasonRequest request) {
        return held(id, holdOrder.hold(id, request.reason().strip(), caller.actor()));
    }

    @POST
    @Path("/resumption")
    @RolesAllowed(Roles.SALES)
    @Idempotent
    @Operation(
            operationId = "resumeOrder",
            summary = "Let an order go on",
            description = "What came while it was stopped takes effect, a payment releases it.")
    public OrderView resume(@PathParam("id") OrderId id, @NotNull @Valid ReasonRequest request) {
        return held(id, holdOrder.resume(id, request.reason().strip(), caller.actor()));
    }

    @PUT
    @Path("/ship-to")
    @RolesAllowed({Roles.RESELLER, Roles.SALES})
    @Operation(
            operationId = "changeShipTo",
            summary = "Ship an order to somebody else",
            description =
                    "Possible before its release. Prices, lines and bill-to stay as they were agreed, so a customer"
                            + " whose licences or opportunity the order is about cannot be exchanged for another.")
    public OrderView redirect(
            @PathParam("id") OrderId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ShipToShape request) {
        var scope = Scope.of(caller);
        var answer = redirectOrder.to(
                id,
                scope,
                request.toShipTo(),
                caller.email().filter(_ -> requester() == Requester.BUYER).orElse(null),
                version -> EntityTags.requireMatch(ifMatch, version),
                caller.actor());
        if (!(answer instanceof Redirection.Accepted)) {
            throw Refusals.of(answer);
        }
        return views.find(id, scope).orElseThrow();
    }

    private OrderView held(OrderId id, Holding answer) {
        if (!(answer instanceof Holding.Accepted)) {
            throw Refusals.of(answer);
        }
        return views.find(id, new OrderScope.All()).orElseThrow();
    }

    private Requester requester() {
        return Scope.isStaff(caller) ? Requester.STAFF : Requester.BUYER;
    }
}
