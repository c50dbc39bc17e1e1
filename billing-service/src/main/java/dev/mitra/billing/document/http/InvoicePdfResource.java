package dev.mitra.billing.document.http;

import dev.mitra.billing.document.app.ReadDocument;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.invoice.app.CallerScope;
import dev.mitra.billing.invoice.app.ShowInvoices;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

/// The PDF of an invoice: rendered once, the same bytes ever after.
@Path("/v1/invoices/{id}/pdf")
@RolesAllowed({Roles.CUSTOMER, Roles.RESELLER, Roles.FINANCE, Roles.SALES})
@RunOnVirtualThread
public class InvoicePdfResource {

    private final ShowInvoices showInvoices;
    private final CallerScope scope;
    private final ReadDocument readDocument;

    InvoicePdfResource(ShowInvoices showInvoices, CallerScope scope, ReadDocument readDocument) {
        this.showInvoices = showInvoices;
        this.scope = scope;
        this.readDocument = readDocument;
    }

    @GET
    @jakarta.ws.rs.Produces("application/pdf")
    @Operation(
            operationId = "getInvoicePdf",
            summary = "Download an invoice as PDF",
            description = "PDF/A-3 with the same facts attached as JSON. The entity tag is the SHA-256 of the bytes."
                    + " While it is being rendered, DOCUMENT_NOT_READY says to try again.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response pdf(@RestPath InvoiceId id) {
        var invoice = showInvoices.one(scope.current(), id).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        return PdfAnswer.of(readDocument.invoice(invoice.bill().id()));
    }
}
