package dev.mitra.order.purchase.http;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.TypeId;
import dev.mitra.order.licence.app.FindLicenses;
import dev.mitra.order.order.OrderedSupport;
import dev.mitra.order.order.http.OrderProblem;
import dev.mitra.order.purchase.Buyer;
import dev.mitra.order.purchase.Purchase;
import dev.mitra.order.purchase.app.FindPurchases;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The orders of the calling customer: order number, SKUs, general information, licences, never a price.
@Path("/v1/purchases")
@RolesAllowed(Roles.CUSTOMER)
@RunOnVirtualThread
public class PurchaseResource {

    private final FindPurchases purchases;
    private final FindLicenses licenses;
    private final OrderedSupport support;
    private final Caller caller;

    PurchaseResource(FindPurchases purchases, FindLicenses licenses, OrderedSupport support, Caller caller) {
        this.purchases = purchases;
        this.licenses = licenses;
        this.support = support;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listPurchases",
            summary = "List my purchases",
            description = "What resellers ordered for the calling customer and its organisations, the youngest first.")
    public Page<PurchaseView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.afterText()
                .map(text ->
                        TypeId.parse(OrderId.PREFIX, text).orElseThrow(() -> Problem.of(CommonProblem.INVALID_CURSOR)))
                .orElse(null);
        var found = views(purchases.list(customer(), before, request.fetch()));
        return request.pageByText(found, view -> view.id().external());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPurchase", summary = "Show my purchase", description = "By the order's id.")
    public PurchaseView get(@PathParam("id") OrderId id) {
        var found = purchases.find(id, customer()).map(List::of).orElse(List.of());
        return views(found).stream().findFirst().orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    private Buyer customer() {
        if (!caller.emailVerified()) {
            throw Problem.of(OrderProblem.EMAIL_NOT_VERIFIED);
        }
        return new Buyer(caller.accountId(), caller.organisations());
    }

    private List<PurchaseView> views(List<Purchase> found) {
        var ids = found.stream().map(Purchase::id).toList();
        var issued = licenses.of(ids);
        var supported = support.of(ids);
        return found.stream()
                .map(it -> PurchaseView.of(
                        it, issued.getOrDefault(it.id(), List.of()), supported.getOrDefault(it.id(), List.of())))
                .toList();
    }
}
