package dev.mitra.license.issue.http;

import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseContent;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.LicensePlace;
import dev.mitra.license.issue.app.DownloadFiles;
import dev.mitra.license.issue.app.FindLicenses;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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

/// Licences: the customer sees its own account's and organisation's, a reseller those of its orders, staff all.
@Path("/v1/licenses")
@RunOnVirtualThread
@RolesAllowed({Roles.CUSTOMER, Roles.RESELLER, Roles.SALES, Roles.FINANCE, Roles.OPS, Roles.ADMIN})
@Tag(name = "Licences", description = "Issued licences and their files; never a price.")
public class LicenseResource {

    private final FindLicenses findLicenses;
    private final DownloadFiles downloadFiles;
    private final CallerView caller;

    public LicenseResource(FindLicenses findLicenses, DownloadFiles downloadFiles, CallerView caller) {
        this.findLicenses = findLicenses;
        this.downloadFiles = downloadFiles;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listLicenses",
            summary = "List and search licences",
            description = "Newest first; by day when a period of expiry or of the end of updates is given.")
    public Page<LicenseView> list(
            @BeanParam LicenseQuery query,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var filter = query.filter();
        var sorting = filter.sorting();
        var request = PageRequest.of(limit, cursor);
        var after = request.afterText()
                .map(text ->
                        LicensePlace.parse(text, sorting).orElseThrow(() -> Problem.of(CommonProblem.INVALID_CURSOR)))
                .orElse(null);
        var rows = findLicenses.list(caller.viewer(), filter, after, request.fetch());
        var page = request.pageByText(rows, license -> sorting.place(license).text());
        return new Page<>(page.data().stream().map(caller::view).toList(), page.nextCursor());
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getLicense",
            summary = "Show a licence",
            description = "What the file says, and whether it holds.")
    public LicenseView get(@PathParam("id") LicenseId id) {
        return caller.view(findLicenses.one(id, caller.viewer()).orElseThrow(LicenseResource::notFound));
    }

    @GET
    @Path("{id}/file")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.TEXT_PLAIN})
    @Operation(
            operationId = "getLicenseFile",
            summary = "Download a licence file",
            description = "The same bytes for ever; a file that was lost is downloaded again.")
    @APIResponse(responseCode = "200", description = "The file, as an attachment")
    public Response file(@PathParam("id") LicenseId id) {
        LicenseContent file =
                downloadFiles.one(id, caller.viewer(), caller.actor()).orElseThrow(LicenseResource::notFound);
        License license = file.license();
        return Response.ok(file.content())
                .header("Content-Disposition", "attachment; filename=\"" + license.fileName() + "\"")
                .header("Cache-Control", "private, no-cache")
                .tag(license.sha256())
                .build();
    }

    private static Problem notFound() {
        return Problem.of(CommonProblem.NOT_FOUND);
    }
}
