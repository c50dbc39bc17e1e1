package dev.mitra.reseller.policy.http;

import dev.mitra.reseller.policy.app.ShowEvidence;
import dev.mitra.web.Caller;
import dev.mitra.web.Page;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// What my firm has agreed to (R9.1).
@Path("/v1/policy-acceptances")
@RunOnVirtualThread
public class EvidenceResource {

    private static final String PDF = "application/pdf";

    private final ShowEvidence evidence;
    private final EvidencePdf pdf;
    private final Caller caller;

    EvidenceResource(ShowEvidence evidence, EvidencePdf pdf, Caller caller) {
        this.evidence = evidence;
        this.pdf = pdf;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.CUSTOMER, Roles.RESELLER})
    @Operation(summary = "List my acceptances", description = "What my firm has agreed to, newest first.")
    public Page<AcceptanceView> mine() {
        return evidence.resellerOf(caller.accountId())
                .map(id -> EvidenceAnswers.page(evidence.of(id)))
                .orElseGet(() -> new Page<>(List.of(), null));
    }

    @GET
    @Path("{version}/pdf")
    @Produces(PDF)
    @RolesAllowed({Roles.CUSTOMER, Roles.RESELLER})
    @Operation(summary = "Print my acceptance", description = "The accepted text with its evidence, as PDF/A-3.")
    @APIResponse(
            responseCode = "200",
            description = "The text with its evidence",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response printMine(@PathParam("version") String version) {
        return EvidenceAnswers.print(
                evidence.resellerOf(caller.accountId()).flatMap(id -> evidence.of(id, version)), pdf);
    }
}
