package dev.mitra.license.delivery.http;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.app.DownloadFiles;
import dev.mitra.license.issue.http.CallerView;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// All licence files of an order that are in force, as far as the caller sees them.
@Path("/v1/license-archives")
@RunOnVirtualThread
@RolesAllowed({Roles.CUSTOMER, Roles.RESELLER, Roles.SALES, Roles.FINANCE, Roles.OPS, Roles.ADMIN})
@Tag(name = "Licences")
public class ArchiveResource {

    private final DownloadFiles downloadFiles;
    private final CallerView caller;

    public ArchiveResource(DownloadFiles downloadFiles, CallerView caller) {
        this.downloadFiles = downloadFiles;
        this.caller = caller;
    }

    @GET
    @Path("{orderId}")
    @Produces("application/zip")
    @Operation(
            operationId = "getLicenseArchive",
            summary = "Download an order's licence files",
            description = "A ZIP of all files in force, with their hashes in SHA256SUMS.")
    @APIResponse(responseCode = "200", description = "The archive, as an attachment")
    public Response archive(@PathParam("orderId") OrderId orderId) {
        var files = downloadFiles.ofOrder(orderId, caller.viewer(), caller.actor());
        if (files.isEmpty()) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
        return Bundle.archive(files.getFirst().license().number(), files);
    }
}
