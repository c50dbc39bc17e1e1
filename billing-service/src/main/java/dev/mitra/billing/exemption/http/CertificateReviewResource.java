package dev.mitra.billing.exemption.http;

import dev.mitra.billing.BillingProblem;
import dev.mitra.billing.exemption.CertificateId;
import dev.mitra.billing.exemption.app.ReviewCertificate;
import dev.mitra.billing.exemption.app.Reviewing;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/// What finance decides about certificates.
@Path("/v1/exemption-certificates/{id}")
@RolesAllowed(Roles.FINANCE)
@RunOnVirtualThread
public class CertificateReviewResource {

    private final ReviewCertificate reviewCertificate;
    private final Caller caller;
    private final BusinessClock clock;

    CertificateReviewResource(ReviewCertificate reviewCertificate, Caller caller, BusinessClock clock) {
        this.reviewCertificate = reviewCertificate;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/review")
    @Operation(
            operationId = "reviewExemptionCertificate",
            summary = "Verify or reject a certificate",
            description = "Once verified, orders of the states are exempt. The tax of orders that were placed since the"
                    + " submission is credited at once; of earlier ones never.")
    public CertificateView review(@RestPath CertificateId id, @NotNull @Valid ReviewRequest body) {
        return view(
                switch (body.outcome()) {
                    case VERIFIED -> reviewCertificate.verify(id, body.states(), body.words(), caller.actor());
                    case REJECTED -> {
                        if (body.words() == null || body.words().isBlank()) {
                            throw Problem.of(BillingProblem.WORDS_MISSING).at("/words", BillingProblem.WORDS_MISSING);
                        }
                        yield reviewCertificate.reject(id, body.words(), caller.actor());
                    }
                });
    }

    @POST
    @Path("/revocation")
    @Operation(
            operationId = "revokeExemptionCertificate",
            summary = "Revoke a verified certificate",
            description = "Orders from now on are taxed; what was ordered before stays exempt.")
    public CertificateView revoke(@RestPath CertificateId id, @NotNull @Valid RevocationRequest body) {
        return view(reviewCertificate.revoke(id, body.words(), caller.actor()));
    }

    private CertificateView view(Reviewing reviewing) {
        return switch (reviewing) {
            case Reviewing.Done(var certificate) -> CertificateView.of(certificate, clock.today());
            case Reviewing.Unknown _ -> throw Problem.of(CommonProblem.NOT_FOUND);
            case Reviewing.NotPossible _ -> throw Problem.of(BillingProblem.CERTIFICATE_DECIDED);
            case Reviewing.NoSuchState _ ->
                throw Problem.of(BillingProblem.UNKNOWN_STATE).at("/states", BillingProblem.UNKNOWN_STATE);
        };
    }
}
