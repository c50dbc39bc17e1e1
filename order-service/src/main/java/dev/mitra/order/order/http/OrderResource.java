package dev.mitra.order.order.http;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.TypeId;
import dev.mitra.order.order.Buyer;
import dev.mitra.order.order.OrderSearch;
import dev.mitra.order.order.OrderStatus;
import dev.mitra.order.order.Placing;
import dev.mitra.order.order.app.FindOrders;
import dev.mitra.order.order.app.PlaceOrder;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.EntityTags;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Orders of resellers for their customers.
@Path("/v1/orders")
@RunOnVirtualThread
public class OrderResource {

    private final PlaceOrder placeOrder;
    private final FindOrders findOrders;
    private final OrderViews views;
    private final Caller caller;

    OrderResource(PlaceOrder placeOrder, FindOrders findOrders, OrderViews views, Caller caller) {
        this.placeOrder = placeOrder;
        this.findOrders = findOrders;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.RESELLER)
    @Idempotent(required = true)
    @ResponseStatus(201)
    @APIResponseSchema(value = OrderView.class, responseCode = "201")
    @Operation(
            operationId = "placeOrder",
            summary = "Place an order for a customer",
            description = "Bill-to is the calling reseller, ship-to the end customer. Prices and terms are decided"
                    + " here and frozen; the answer explains both. Paid by wire transfer only.")
    public RestResponse<OrderView> place(@NotNull @Valid OrderRequest request) {
        var reseller = caller.resellerId().orElseThrow(() -> Problem.of(OrderProblem.RESELLER_NOT_ACTIVE));
        var buyer = new Buyer(caller.accountId(), reseller, caller.email().orElse(null), caller.actor());
        return switch (placeOrder.place(request.toWish(), buyer)) {
            case Placing.Refused(var refusal) -> throw Refusals.of(refusal);
            case Placing.Placed(var placed) -> {
                var view = views.fresh(placed);
                yield RestResponse.ResponseBuilder.<OrderView>create(201)
                        .entity(view)
                        .header("Location", "/v1/orders/" + view.id().external())
                        .header("ETag", EntityTags.of(view.version()))
                        .build();
            }
        };
    }

    @GET
    @RolesAllowed({Roles.RESELLER, Roles.SALES, Roles.FINANCE, Roles.OPS})
    @Operation(
            operationId = "listOrders",
            summary = "List orders",
            description = "The youngest first; a reseller sees its own. The text is looked for in order, invoice and"
                    + " purchase order number, customer, e-mail, SKU and product.")
    public Page<OrderView> list(
            @QueryParam("status") @Nullable OrderStatus status,
            @QueryParam("text") @Nullable String text,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var search = new OrderSearch(status, Texts.orNull(text), before(request), request.fetch());
        var found = views.of(findOrders.search(search, Scope.of(caller)));
        return request.pageByText(found, view -> view.id().external());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.RESELLER, Roles.SALES, Roles.FINANCE, Roles.OPS})
    @Operation(operationId = "getOrder", summary = "Show an order", description = "With licences and explanations.")
    public RestResponse<OrderView> get(
            @PathParam("id") OrderId id, @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        var view = views.find(id, Scope.of(caller)).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        var tag = EntityTags.of(view.version());
        return EntityTags.isKnown(ifNoneMatch, view.version())
                ? RestResponse.ResponseBuilder.<OrderView>notModified(tag).build()
                : RestResponse.ResponseBuilder.ok(view).header("ETag", tag).build();
    }

    private static @Nullable UUID before(PageRequest request) {
        return request.afterText()
                .map(text ->
                        TypeId.parse(OrderId.PREFIX, text).orElseThrow(() -> Problem.of(CommonProblem.INVALID_CURSOR)))
                .orElse(null);
    }
}
