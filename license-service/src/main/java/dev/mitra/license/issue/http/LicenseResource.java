package dev.mitra.license.issue.http;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.TypeId;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.app.FindLicenses;
import dev.mitra.license.issue.app.RevokeLicense;
import dev.mitra.web.CommonProblem;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Licences: the customer sees its own account's, a reseller those of its orders, staff all.
@Path("/v1/licenses")
@RunOnVirtualThread
@RolesAllowed({Roles.CUSTOMER, Roles.RESELLER, Roles.SALES, Roles.FINANCE, Roles.OPS, Roles.ADMIN})
@Tag(name = "Licences", description = "Issued licences and their files; never a price.")
public class LicenseResource {

    private final FindLicenses findLicenses;
    private final RevokeLicense revokeLicense;
    private final CallerView caller;

    public LicenseResource(FindLicenses findLicenses, RevokeLicense revokeLicense, CallerView caller) {
        this.findLicenses = findLicenses;
        this.revokeLicense = revokeLicense;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listLicenses",
            summary = "List licences",
            description = "Newest first: the own account's, a reseller's orders', or for staff all.")
    public Page<LicenseView> list(
            @QueryParam("orderId") @Nullable OrderId orderId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.afterText().map(LicenseResource::after).orElse(null);
        var rows = findLicenses.list(caller.viewer(), orderId, before, request.fetch());
        var page = request.pageByText(rows, license -> license.id().external());
        return new Page<>(page.data().stream().map(caller::view).toList(), page.nextCursor());
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getLicense",
            summary = "Show a licence",
            description = "What the file says, and whether it holds.")
    public LicenseView get(@PathParam("id") LicenseId id) {
        return caller.view(visible(id));
    }

    @GET
    @Path("{id}/file")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.TEXT_PLAIN})
    @Operation(
            operationId = "getLicenseFile",
            summary = "Download a licence file",
            description = "The same bytes for ever.")
    @APIResponse(responseCode = "200", description = "The file, as an attachment")
    public Response file(@PathParam("id") LicenseId id) {
        var license = visible(id);
        var content = findLicenses.content(id, caller.viewer()).orElseThrow(LicenseResource::notFound);
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + license.fileName() + "\"")
                .header("Cache-Control", "private, no-cache")
                .tag(license.sha256())
                .build();
    }

    @POST
    @Path("{id}/revocation")
    @RolesAllowed({Roles.SALES, Roles.ADMIN})
    @Operation(
            operationId = "revokeLicense",
            summary = "Revoke a licence",
            description = "Takes it back with a recorded reason; the status list tells products.")
    public LicenseView revoke(@PathParam("id") LicenseId id, @NotNull @Valid RevocationRequest request) {
        var license = visible(id);
        return revokeLicense
                .revoke(license.order(), id, request.reason(), caller.actor())
                .map(caller::view)
                .orElseThrow(() -> Problem.of(LicenseProblem.LICENSE_ALREADY_REVOKED));
    }

    private License visible(LicenseId id) {
        return findLicenses.one(id, caller.viewer()).orElseThrow(LicenseResource::notFound);
    }

    private static LicenseId after(String key) {
        return TypeId.parse(LicenseId.PREFIX, key)
                .map(LicenseId::new)
                .orElseThrow(() -> Problem.of(CommonProblem.INVALID_CURSOR));
    }

    private static Problem notFound() {
        return Problem.of(CommonProblem.NOT_FOUND);
    }
}
