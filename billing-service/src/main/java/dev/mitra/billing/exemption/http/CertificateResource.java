package dev.mitra.billing.exemption.http;

import dev.mitra.billing.WhoseMoney;
import dev.mitra.billing.exemption.CertificateId;
import dev.mitra.billing.exemption.CertificateStatus;
import dev.mitra.billing.exemption.app.ShowCertificates;
import dev.mitra.billing.exemption.app.SubmitCertificate;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Exemption certificates: a reseller's own, all for finance.
@Path("/v1/exemption-certificates")
@RolesAllowed({Roles.RESELLER, Roles.FINANCE})
@RunOnVirtualThread
public class CertificateResource {

    private final SubmitCertificate submitCertificate;
    private final ShowCertificates showCertificates;
    private final Caller caller;
    private final BusinessClock clock;

    CertificateResource(
            SubmitCertificate submitCertificate,
            ShowCertificates showCertificates,
            Caller caller,
            BusinessClock clock) {
        this.submitCertificate = submitCertificate;
        this.showCertificates = showCertificates;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.RESELLER)
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            operationId = "submitExemptionCertificate",
            summary = "Submit an exemption certificate",
            description =
                    "New or renewed. Orders are taxed until it is verified; those placed after the submission get their"
                            + " tax back then.")
    @APIResponseSchema(value = CertificateView.class, responseCode = "201")
    public CertificateView submit(@NotNull @Valid CertificateRequest body) {
        var reseller = caller.resellerId().orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        var file = CertificateAnswers.file(body, "");
        return CertificateAnswers.view(
                submitCertificate.submit(reseller, body.form(), file, caller.actor()), clock.today(), "");
    }

    @GET
    @Operation(
            operationId = "listExemptionCertificates",
            summary = "List exemption certificates",
            description =
                    "Newest first. A reseller sees its own, finance sees all; `status=SUBMITTED` is the review queue.")
    public Page<CertificateView> list(
            @RestQuery @Nullable CertificateStatus status,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.after().map(key -> new CertificateId(key.id())).orElse(null);
        var views = showCertificates.list(WhoseMoney.of(caller, null), status, before, request.fetch()).stream()
                .map(certificate -> CertificateView.of(certificate, clock.today()))
                .toList();
        return request.page(
                views, view -> new PageRequest.Key(Instant.EPOCH, view.id().value()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getExemptionCertificate",
            summary = "Read an exemption certificate",
            description = "With the states it covers, until when, and what was decided.")
    public CertificateView get(@RestPath CertificateId id) {
        return showCertificates
                .one(WhoseMoney.of(caller, null), id)
                .map(certificate -> CertificateView.of(certificate, clock.today()))
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    @GET
    @Path("/{id}/file")
    @jakarta.ws.rs.Produces({"application/pdf", "image/png", "image/jpeg"})
    @Operation(
            operationId = "getExemptionCertificateFile",
            summary = "Download the submitted file",
            description = "The bytes as they were submitted. The entity tag is their SHA-256.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@RestPath CertificateId id) {
        var certificate = showCertificates
                .one(WhoseMoney.of(caller, null), id)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        var file = certificate.submission().file();
        return Response.ok(showCertificates.content(id).orElseThrow(), file.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + id.external() + "\"")
                .header("ETag", "\"" + file.sha256() + "\"")
                .build();
    }
}
