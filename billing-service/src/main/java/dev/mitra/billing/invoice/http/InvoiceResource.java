package dev.mitra.billing.invoice.http;

import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.invoice.app.CallerScope;
import dev.mitra.billing.invoice.app.ShowInvoices;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Invoices as far as the caller may see them; another party's is not found.
@Path("/v1/invoices")
@RolesAllowed({Roles.CUSTOMER, Roles.RESELLER, Roles.FINANCE, Roles.SALES})
@RunOnVirtualThread
public class InvoiceResource {

    private final ShowInvoices showInvoices;
    private final CallerScope scope;
    private final BusinessClock clock;

    InvoiceResource(ShowInvoices showInvoices, CallerScope scope, BusinessClock clock) {
        this.showInvoices = showInvoices;
        this.scope = scope;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listInvoices",
            summary = "List invoices",
            description = "Newest first. A reseller sees those that bill it, finance and sales see all.")
    public Page<InvoiceView> list(
            @Parameter(description = "Invoices over orders, or debit notes over interest")
                    @RestQuery
                    @DefaultValue("INVOICE")
                    InvoiceView.Kind kind,
            @RestQuery @Nullable OrderId orderId,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.after().map(key -> new InvoiceId(key.id())).orElse(null);
        var rows =
                showInvoices.list(scope.current(), DocumentKind.valueOf(kind.name()), orderId, before, request.fetch());
        var views = rows.stream().map(row -> InvoiceView.of(row, clock.today())).toList();
        return request.page(
                views, view -> new PageRequest.Key(Instant.EPOCH, view.id().value()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getInvoice",
            summary = "Read an invoice",
            description = "With its lines, what is open, how to pay, and every step of its tax.")
    public InvoiceView get(@RestPath InvoiceId id) {
        return showInvoices
                .one(scope.current(), id)
                .map(invoice -> InvoiceView.of(invoice, clock.today()))
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }
}
