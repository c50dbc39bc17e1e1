package dev.mitra.license.status.http;

import dev.mitra.license.status.app.PublishStatusList;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The status list for products. It names no customer: its indexes tell nothing to who has no licence.
@Path("/v1/status-list")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Status list", description = "Signed list of revoked, suspended and replaced licences.")
public class StatusListResource {

    private final PublishStatusList publishStatusList;

    public StatusListResource(PublishStatusList publishStatusList) {
        this.publishStatusList = publishStatusList;
    }

    @GET
    @Produces("application/statuslist+jwt")
    @Operation(
            operationId = "getStatusList",
            summary = "Show the status list",
            description = "Two bits per licence, signed; the form of the IETF Token Status List.")
    @APIResponse(responseCode = "200", description = "A signed JWT")
    public Response get(@Context Request request) {
        var list = publishStatusList.current();
        var tag = new EntityTag(Integer.toString(list.number()));
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null && unchanged.build().getStatus() == CommonProblem.PRECONDITION_FAILED.status()) {
            throw Problem.of(CommonProblem.PRECONDITION_FAILED);
        }
        var answer = unchanged == null ? Response.ok(list.jwt()) : unchanged;
        return answer.tag(tag).header("Cache-Control", "public, max-age=300").build();
    }
}
