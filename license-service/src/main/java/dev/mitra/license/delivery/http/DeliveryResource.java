package dev.mitra.license.delivery.http;

import dev.mitra.license.delivery.app.FindDeliveries;
import dev.mitra.license.delivery.app.ResendLicenses;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.app.FindLicenses;
import dev.mitra.license.issue.http.CallerView;
import dev.mitra.license.issue.http.LicenseProblem;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Page;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/// The reseller of record and staff see what became of a licence's mail and have it sent again.
@Path("/v1/licenses/{id}/deliveries")
@RunOnVirtualThread
@RolesAllowed({Roles.RESELLER, Roles.SALES, Roles.FINANCE, Roles.OPS, Roles.ADMIN})
@Tag(name = "Licences")
public class DeliveryResource {

    private final FindLicenses findLicenses;
    private final FindDeliveries findDeliveries;
    private final ResendLicenses resendLicenses;
    private final CallerView caller;

    public DeliveryResource(
            FindLicenses findLicenses,
            FindDeliveries findDeliveries,
            ResendLicenses resendLicenses,
            CallerView caller) {
        this.findLicenses = findLicenses;
        this.findDeliveries = findDeliveries;
        this.resendLicenses = resendLicenses;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listLicenseDeliveries",
            summary = "List deliveries",
            description = "What became of the mails that carried the licence.")
    public Page<DeliveryView> list(@PathParam("id") LicenseId id) {
        var deliveries = findDeliveries.of(visible(id));
        return new Page<>(deliveries.stream().map(DeliveryView::of).toList(), null);
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "resendLicense",
            summary = "Resend the licence mail",
            description =
                    "Sends the mail of the order, or of the temporary licence, to its contact again, with a new link; a"
                            + " licence that was handed over goes to its holder. What was superseded or revoked is not"
                            + " sent.")
    @ResponseStatus(202)
    @APIResponseSchema(value = DeliveryView.class, responseCode = "202")
    public DeliveryView resend(@PathParam("id") LicenseId id) {
        return resendLicenses
                .resend(visible(id))
                .map(DeliveryView::of)
                .orElseThrow(() -> Problem.of(LicenseProblem.LICENSE_NOT_ACTIVE));
    }

    private License visible(LicenseId id) {
        return findLicenses.one(id, caller.deliverer()).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }
}
