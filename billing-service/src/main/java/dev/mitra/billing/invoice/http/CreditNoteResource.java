package dev.mitra.billing.invoice.http;

import dev.mitra.billing.invoice.CreditNoteId;
import dev.mitra.billing.invoice.app.CallerScope;
import dev.mitra.billing.invoice.app.ShowCreditNotes;
import dev.mitra.kernel.OrderId;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Credit notes as far as the caller may see them; another party's is not found.
@Path("/v1/credit-notes")
@RolesAllowed({Roles.RESELLER, Roles.FINANCE})
@RunOnVirtualThread
public class CreditNoteResource {

    private final ShowCreditNotes showCreditNotes;
    private final CallerScope scope;

    CreditNoteResource(ShowCreditNotes showCreditNotes, CallerScope scope) {
        this.showCreditNotes = showCreditNotes;
        this.scope = scope;
    }

    @GET
    @Operation(
            operationId = "listCreditNotes",
            summary = "List credit notes",
            description = "Newest first. A reseller sees those over its own invoices, finance sees all.")
    public Page<CreditNoteView> list(
            @RestQuery @Nullable OrderId orderId,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.after().map(key -> new CreditNoteId(key.id())).orElse(null);
        var views = showCreditNotes.list(scope.current(), orderId, before, request.fetch()).stream()
                .map(CreditNoteView::of)
                .toList();
        return request.page(
                views, view -> new PageRequest.Key(Instant.EPOCH, view.id().value()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getCreditNote",
            summary = "Read a credit note",
            description = "What it takes off which invoice, and what of it became the payer's credit.")
    public CreditNoteView get(@RestPath CreditNoteId id) {
        return showCreditNotes
                .one(scope.current(), id)
                .map(CreditNoteView::of)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }
}
