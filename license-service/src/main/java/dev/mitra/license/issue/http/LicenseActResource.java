package dev.mitra.license.issue.http;

import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.Replacement;
import dev.mitra.license.issue.Viewer;
import dev.mitra.license.issue.app.FindLicenses;
import dev.mitra.license.issue.app.ReplaceLicense;
import dev.mitra.license.issue.app.RevokeLicense;
import dev.mitra.license.issue.app.SuspendLicense;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Problem;
import dev.mitra.web.ProblemCode;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/// What staff do to a licence, each with a recorded reason; the status list tells products.
@Path("/v1/licenses/{id}")
@RunOnVirtualThread
@RolesAllowed({Roles.SALES, Roles.ADMIN})
@Tag(name = "Licences")
public class LicenseActResource {

    private final FindLicenses findLicenses;
    private final RevokeLicense revokeLicense;
    private final SuspendLicense suspendLicense;
    private final ReplaceLicense replaceLicense;
    private final CallerView caller;

    public LicenseActResource(
            FindLicenses findLicenses,
            RevokeLicense revokeLicense,
            SuspendLicense suspendLicense,
            ReplaceLicense replaceLicense,
            CallerView caller) {
        this.findLicenses = findLicenses;
        this.revokeLicense = revokeLicense;
        this.suspendLicense = suspendLicense;
        this.replaceLicense = replaceLicense;
        this.caller = caller;
    }

    @POST
    @Path("revocation")
    @Operation(operationId = "revokeLicense", summary = "Revoke a licence", description = "Takes it back for good.")
    public LicenseView revoke(@PathParam("id") LicenseId id, @NotNull @Valid ReasonRequest request) {
        return answer(
                revokeLicense.revoke(known(id).order(), id, request.reason(), caller.actor()),
                LicenseProblem.LICENSE_ALREADY_REVOKED);
    }

    @POST
    @Path("suspension")
    @Operation(
            operationId = "suspendLicense",
            summary = "Suspend a licence",
            description = "Takes an active one out of use until it is reinstated.")
    public LicenseView suspend(@PathParam("id") LicenseId id, @NotNull @Valid ReasonRequest request) {
        return answer(
                suspendLicense.suspend(known(id).order(), id, request.reason(), caller.actor()),
                LicenseProblem.LICENSE_NOT_ACTIVE);
    }

    @POST
    @Path("reinstatement")
    @Operation(
            operationId = "reinstateLicense",
            summary = "Reinstate a licence",
            description = "Brings a suspended one back into use.")
    public LicenseView reinstate(@PathParam("id") LicenseId id, @NotNull @Valid ReasonRequest request) {
        return answer(
                suspendLicense.reinstate(known(id).order(), id, request.reason(), caller.actor()),
                LicenseProblem.LICENSE_NOT_SUSPENDED);
    }

    @POST
    @Path("replacement")
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = LicenseView.class, responseCode = "201")
    @Operation(
            operationId = "replaceLicense",
            summary = "Replace a leaked licence",
            description = "Issues another file with the same terms, mails it, and revokes the old one.")
    public LicenseView replace(@PathParam("id") LicenseId id, @NotNull @Valid ReasonRequest request) {
        return switch (replaceLicense.replace(known(id).order(), id, request.reason(), caller.actor())) {
            case Replacement.Done(var license) -> caller.view(license);
            case Replacement.NotActive() -> throw Problem.of(LicenseProblem.LICENSE_NOT_ACTIVE);
            case Replacement.Continued(var by) ->
                throw Problem.of(LicenseProblem.LICENSE_CONTINUED, by.external())
                        .with("licenseId", by.external());
        };
    }

    private License known(LicenseId id) {
        return findLicenses.one(id, new Viewer.Staff()).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    private LicenseView answer(Optional<License> changed, ProblemCode refusal) {
        return changed.map(caller::view).orElseThrow(() -> Problem.of(refusal));
    }
}
