package dev.mitra.reseller.policy.http;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.policy.app.ShowEvidence;
import dev.mitra.web.Page;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// What a reseller has agreed to, for sales (R9.1).
@Path("/v1/resellers/{resellerId}/policy-acceptances")
@RunOnVirtualThread
@RolesAllowed(Roles.SALES)
public class ResellerEvidenceResource {

    private static final String PDF = "application/pdf";

    private final ShowEvidence evidence;
    private final EvidencePdf pdf;

    ResellerEvidenceResource(ShowEvidence evidence, EvidencePdf pdf) {
        this.evidence = evidence;
        this.pdf = pdf;
    }

    @GET
    @Operation(summary = "List a reseller's acceptances", description = "What it has agreed to, newest first.")
    public Page<AcceptanceView> of(@PathParam("resellerId") ResellerId resellerId) {
        return EvidenceAnswers.page(evidence.of(resellerId));
    }

    @GET
    @Path("{version}/pdf")
    @Produces(PDF)
    @Operation(summary = "Print an acceptance", description = "The same PDF as the reseller gets.")
    @APIResponse(
            responseCode = "200",
            description = "The text with its evidence",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response print(@PathParam("resellerId") ResellerId resellerId, @PathParam("version") String version) {
        return EvidenceAnswers.print(evidence.of(resellerId, version), pdf);
    }
}
