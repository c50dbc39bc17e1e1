package dev.mitra.reseller.application.http;

import dev.mitra.reseller.application.ApplicationId;
import dev.mitra.reseller.application.app.ShowApplications;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// What sales has to do next.
@Path("/v1/reseller-applications/work-list")
@RunOnVirtualThread
@RolesAllowed(Roles.SALES)
public class WorkListResource {

    private final ShowApplications applications;

    WorkListResource(ShowApplications applications) {
        this.applications = applications;
    }

    @GET
    @Operation(
            summary = "List open applications",
            description = "The longest open first, each with its age, how long it waits, and its next action.")
    public Page<ApplicationView> open(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var after = request.afterId(ApplicationId.PREFIX, ApplicationId::new).orElse(null);
        var page = request.pageByText(
                applications.open(after, request.fetch()),
                application -> application.file().id().external());
        return new Page<>(
                page.data().stream()
                        .map(application -> ApplicationView.forSales(
                                application, applications.age(application), applications.wait(application)))
                        .toList(),
                page.nextCursor());
    }
}
