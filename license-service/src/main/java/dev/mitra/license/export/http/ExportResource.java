package dev.mitra.license.export.http;

import dev.mitra.license.export.LicenseCsv;
import dev.mitra.license.issue.LicenseFilter;
import dev.mitra.license.issue.LicensePlace;
import dev.mitra.license.issue.Viewer;
import dev.mitra.license.issue.app.FindLicenses;
import dev.mitra.license.issue.http.LicenseQuery;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The answer to a search as a file. It is written while it is read, page by page, each page in a transaction of its
/// own: millions of lines need no memory and hold nothing up.
@Path("/v1/license-exports")
@RunOnVirtualThread
@RolesAllowed({Roles.SALES, Roles.FINANCE, Roles.OPS, Roles.ADMIN})
@Tag(name = "Licences")
public class ExportResource {

    private static final int PAGE = 1_000;

    private final FindLicenses findLicenses;

    public ExportResource(FindLicenses findLicenses) {
        this.findLicenses = findLicenses;
    }

    @GET
    @Produces("text/csv;charset=UTF-8")
    @Operation(
            operationId = "exportLicenses",
            summary = "Export licences",
            description = "The answer to a search as CSV, UTF-8, in the same order as the list.")
    @APIResponse(responseCode = "200", description = "CSV with a header line")
    public Response export(@BeanParam LicenseQuery query) {
        var filter = query.filter();
        StreamingOutput lines = out -> write(filter, out);
        return Response.ok(lines)
                .header("Content-Disposition", "attachment; filename=\"licences.csv\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private void write(LicenseFilter filter, OutputStream out) throws IOException {
        out.write(LicenseCsv.HEADER.getBytes(StandardCharsets.UTF_8));
        @Nullable LicensePlace after = null;
        boolean more = true;
        while (more) {
            var page = findLicenses.list(new Viewer.Staff(), filter, after, PAGE);
            for (var license : page) {
                out.write(LicenseCsv.line(license).getBytes(StandardCharsets.UTF_8));
            }
            more = page.size() == PAGE;
            after = more ? filter.sorting().place(page.getLast()) : after;
        }
    }
}
