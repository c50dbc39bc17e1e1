package dev.mitra.license.temporary.http;

import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.LineId;
import dev.mitra.license.issue.http.LicenseView;
import dev.mitra.license.temporary.Asker;
import dev.mitra.license.temporary.TemporaryAnswer;
import dev.mitra.license.temporary.app.ExtendTemporaryLicense;
import dev.mitra.license.temporary.app.IssueTemporaryLicense;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/// Temporary licences (R7.4).
@Path("/v1/temporary-licenses")
@RunOnVirtualThread
@RolesAllowed({Roles.RESELLER, Roles.SALES, Roles.ADMIN})
@Tag(name = "Temporary licences", description = "For a reseller's customer, before the order is released.")
public class TemporaryLicenseResource {

    private final IssueTemporaryLicense issueTemporaryLicense;
    private final ExtendTemporaryLicense extendTemporaryLicense;
    private final Caller caller;

    public TemporaryLicenseResource(
            IssueTemporaryLicense issueTemporaryLicense, ExtendTemporaryLicense extendTemporaryLicense, Caller caller) {
        this.issueTemporaryLicense = issueTemporaryLicense;
        this.extendTemporaryLicense = extendTemporaryLicense;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = LicenseView.class, responseCode = "201")
    @Operation(
            operationId = "issueTemporaryLicense",
            summary = "Issue a temporary licence",
            description = "A reseller: for a line of an own order that is not yet released. Staff: for any order. It"
                    + " is mailed at once.")
    public LicenseView issue(@NotNull @Valid TemporaryLicenseRequest request) {
        return answer(issueTemporaryLicense.issue(request.orderId(), new LineId(request.lineId()), asker()));
    }

    @POST
    @Path("{id}/extension")
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = LicenseView.class, responseCode = "201")
    @Operation(
            operationId = "extendTemporaryLicense",
            summary = "Extend a temporary licence",
            description = "Once: a file with a later end takes the place of the first and is mailed.")
    public LicenseView extend(@PathParam("id") LicenseId id) {
        return answer(extendTemporaryLicense.extend(id, asker()));
    }

    private Asker asker() {
        return caller.hasRole(Roles.SALES) || caller.hasRole(Roles.ADMIN)
                ? new Asker.Staff()
                : new Asker.Seller(caller.resellerId().orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND)));
    }

    private static LicenseView answer(TemporaryAnswer answer) {
        return switch (answer) {
            case TemporaryAnswer.Issued(var license) -> LicenseView.of(license);
            case TemporaryAnswer.Unknown() -> throw Problem.of(CommonProblem.NOT_FOUND);
            case TemporaryAnswer.UnknownLine() ->
                throw Problem.of(TemporaryProblem.UNKNOWN_ORDER_LINE)
                        .at("/lineId", TemporaryProblem.UNKNOWN_ORDER_LINE);
            case TemporaryAnswer.AlreadyReleased() -> throw Problem.of(TemporaryProblem.ORDER_ALREADY_RELEASED);
            case TemporaryAnswer.OrderClosed() -> throw Problem.of(TemporaryProblem.ORDER_CLOSED);
            case TemporaryAnswer.Exists(var id) ->
                throw Problem.of(TemporaryProblem.TEMPORARY_LICENSE_EXISTS).with("licenseId", id.external());
            case TemporaryAnswer.LimitReached(var most) ->
                throw Problem.of(TemporaryProblem.TEMPORARY_LICENSE_LIMIT, Integer.toString(most));
            case TemporaryAnswer.NotExtendable() -> throw Problem.of(TemporaryProblem.TEMPORARY_LICENSE_NOT_EXTENDABLE);
            case TemporaryAnswer.Over(var since) ->
                throw Problem.of(TemporaryProblem.TEMPORARY_LICENSE_OVER, since.toString());
        };
    }
}
