package dev.mitra.account.customer.http;

import dev.mitra.account.AccountProblem;
import dev.mitra.account.customer.CustomerOrders.Place;
import dev.mitra.account.customer.Refusal;
import dev.mitra.account.customer.app.FindReceivedOrders;
import dev.mitra.account.customer.app.RefuseOrder;
import dev.mitra.kernel.OrderId;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// R5.3: the owner sees who added a licence and can refuse it.
@Path("/v1/received-orders")
@RolesAllowed(Roles.CUSTOMER)
@RunOnVirtualThread
public class ReceivedOrderResource {

    private final FindReceivedOrders find;
    private final RefuseOrder refuse;
    private final Caller caller;

    ReceivedOrderResource(FindReceivedOrders find, RefuseOrder refuse, Caller caller) {
        this.find = find;
        this.refuse = refuse;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listReceivedOrders",
            summary = "List what was added to own organisations",
            description = "Each released order with the reseller that placed it, the youngest first.")
    public Page<ReceivedOrderView> list(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        var page = PageRequest.of(limit, cursor);
        var before = page.after().map(key -> new Place(key.at(), new OrderId(key.id())));
        var found = find.of(caller.accountId(), before, page.fetch()).stream()
                .map(ReceivedOrderView::of)
                .toList();
        return page.page(
                found,
                view -> new PageRequest.Key(view.receivedAt(), view.orderId().value()));
    }

    @POST
    @Path("/{orderId}/refusal")
    @Idempotent
    @Operation(
            operationId = "refuseReceivedOrder",
            summary = "Refuse an order that is not the organisation's",
            description =
                    "For owners and buyers. Purchase and licences are hidden from the organisation, and the vendor's"
                            + " staff look into it. A repeat changes nothing.")
    public ReceivedOrderView refuse(@RestPath OrderId orderId) {
        return switch (refuse.refuse(caller.accountId(), orderId)) {
            case Refusal.Done(var order) -> ReceivedOrderView.of(find.named(order));
            case Refusal.NotThere() -> throw Problem.of(CommonProblem.NOT_FOUND);
            case Refusal.MayNot() -> throw Problem.of(AccountProblem.ORGANISATION_ROLE_REQUIRED);
        };
    }
}
