package dev.mitra.reseller.customer.http;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.customer.Customers;
import dev.mitra.reseller.customer.app.ShowCustomers;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The customers of a reseller, for sales.
@Path("/v1/resellers/{resellerId}/customers")
@RunOnVirtualThread
@RolesAllowed(Roles.SALES)
public class CustomerResource {

    private final ShowCustomers customers;

    CustomerResource(ShowCustomers customers) {
        this.customers = customers;
    }

    @GET
    @Operation(
            summary = "List a reseller's customers",
            description = "Firms that it has ordered for. When it leaves, they are handed over to the vendor.")
    public Page<CustomerView> of(
            @PathParam("resellerId") ResellerId resellerId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var after = request.afterText().map(CustomerResource::place).orElse(null);
        var page = request.pageByText(
                customers.of(resellerId, after, request.fetch()),
                customer -> customer.country().code() + customer.company());
        return new Page<>(page.data().stream().map(CustomerView::of).toList(), page.nextCursor());
    }

    private static Customers.Place place(String text) {
        if (text.length() < 3) {
            throw Problem.of(CommonProblem.INVALID_CURSOR);
        }
        return new Customers.Place(text.substring(2), text.substring(0, 2));
    }
}
