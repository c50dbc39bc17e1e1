package dev.mitra.billing.exemption.http;

import dev.mitra.billing.exemption.app.SubmitCertificate;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.web.Caller;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;

/// Exemption certificates that came by mail.
@Path("/v1/received-certificates")
@RolesAllowed(Roles.FINANCE)
@RunOnVirtualThread
public class ReceivedCertificateResource {

    private final SubmitCertificate submitCertificate;
    private final Caller caller;
    private final BusinessClock clock;

    ReceivedCertificateResource(SubmitCertificate submitCertificate, Caller caller, BusinessClock clock) {
        this.submitCertificate = submitCertificate;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            operationId = "fileExemptionCertificate",
            summary = "File an exemption certificate that came by mail",
            description =
                    "On behalf of the reseller that sent it, as of the moment at which it came: it is reviewed like one that"
                            + " the reseller submits, and orders placed since then get their tax back when it is verified.")
    @APIResponseSchema(value = CertificateView.class, responseCode = "201")
    public CertificateView file(@NotNull @Valid ReceivedCertificateRequest body) {
        var file = CertificateAnswers.file(body.certificate(), "/certificate");
        var filed = submitCertificate.file(
                body.resellerId(), body.certificate().form(), file, body.receivedAt(), caller.actor());
        return CertificateAnswers.view(filed, clock.today(), "/certificate");
    }
}
