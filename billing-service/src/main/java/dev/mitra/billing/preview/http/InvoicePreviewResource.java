package dev.mitra.billing.preview.http;

import dev.mitra.billing.BillingProblem;
import dev.mitra.billing.preview.app.PreviewInvoice;
import dev.mitra.billing.tax.UnknownTaxPlace;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// Invoices to look at before there are any.
@Path("/v1/invoice-previews")
@RolesAllowed({Roles.FINANCE, Roles.SALES})
@RunOnVirtualThread
public class InvoicePreviewResource {

    private final PreviewInvoice previewInvoice;

    InvoicePreviewResource(PreviewInvoice previewInvoice) {
        this.previewInvoice = previewInvoice;
    }

    @POST
    @Produces("application/pdf")
    @Operation(
            operationId = "previewInvoice",
            summary = "Preview an invoice as PDF",
            description =
                    "As an order of today would be billed: the reseller's own language, tax, certificates and unused"
                            + " credit. It takes no number, says that it is a preview, and nothing is kept.")
    @APIResponse(
            responseCode = "200",
            description = "The preview",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response preview(@NotNull @Valid InvoicePreviewRequest body) {
        if (!body.oneCurrency()) {
            throw Problem.of(CommonProblem.INVALID_VALUE).at("/lines", CommonProblem.INVALID_VALUE);
        }
        return Response.ok(pdf(body))
                .header("Content-Disposition", "inline; filename=\"preview.pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private byte[] pdf(InvoicePreviewRequest body) {
        try {
            return previewInvoice
                    .preview(body.wanted())
                    .orElseThrow(() ->
                            Problem.of(CommonProblem.INVALID_VALUE).at("/resellerId", CommonProblem.INVALID_VALUE));
        } catch (UnknownTaxPlace unknown) {
            throw Problem.of(BillingProblem.UNKNOWN_STATE).at("/resellerId", BillingProblem.UNKNOWN_STATE);
        } catch (ArithmeticException beyond) {
            throw Problem.of(CommonProblem.INVALID_VALUE).at("/lines", CommonProblem.INVALID_VALUE);
        }
    }
}
