package dev.mitra.license.signing.http;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.TypeId;
import dev.mitra.license.signing.RootOperation;
import dev.mitra.license.signing.RootOperationId;
import dev.mitra.license.signing.app.ChangeRoots;
import dev.mitra.web.Caller;
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
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Changes of roots, by two administrators.
@Path("/v1/root-operations")
@RunOnVirtualThread
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Root operations", description = "Changes of roots, which take four eyes.")
public class RootOperationResource {

    private final ChangeRoots changeRoots;
    private final Caller caller;
    private final BusinessClock clock;

    public RootOperationResource(ChangeRoots changeRoots, Caller caller, BusinessClock clock) {
        this.changeRoots = changeRoots;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "listRootOperations",
            summary = "List root operations",
            description = "Newest first, with who asked, approved and executed.")
    public Page<RootOperationView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.afterText().map(RootOperationResource::after).orElse(null);
        var page = request.pageByText(
                changeRoots.list(before, request.fetch()), one -> one.id().external());
        return new Page<>(page.data().stream().map(this::view).toList(), page.nextCursor());
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "requestRootOperation",
            summary = "Ask for a root operation",
            description = "Nothing changes until another administrator approves and one of both executes it.")
    public RootOperationView request(@NotNull @Valid RootOperationRequest request) {
        return view(changeRoots.request(request.kind(), request.reason(), caller.actor()));
    }

    @POST
    @Path("{id}/approval")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "approveRootOperation",
            summary = "Approve a root operation",
            description = "By another administrator than the one who asked, within 72 hours.")
    public RootOperationView approve(@PathParam("id") RootOperationId id) {
        return answered(changeRoots.approve(id, caller.actor()));
    }

    @POST
    @Path("{id}/execution")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "executeRootOperation",
            summary = "Execute a root operation",
            description = "Once, after the approval and within 72 hours of the request.")
    public RootOperationView execute(@PathParam("id") RootOperationId id) {
        return answered(changeRoots.execute(id, caller.actor()));
    }

    private RootOperationView answered(Optional<RootOperation.Answer> answer) {
        return switch (answer.orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND))) {
            case RootOperation.Answer.Done(var operation) -> view(operation);
            case RootOperation.Answer.NeedsAnother() -> throw Problem.of(SigningProblem.ROOT_OPERATION_NEEDS_ANOTHER);
            case RootOperation.Answer.NotApproved() -> throw Problem.of(SigningProblem.ROOT_OPERATION_NOT_APPROVED);
            case RootOperation.Answer.NotOpen _ -> throw Problem.of(SigningProblem.ROOT_OPERATION_NOT_OPEN);
        };
    }

    private RootOperationView view(RootOperation operation) {
        return RootOperationView.of(operation, clock.now());
    }

    private static RootOperationId after(String key) {
        return TypeId.parse(RootOperationId.PREFIX, key)
                .map(RootOperationId::new)
                .orElseThrow(() -> Problem.of(CommonProblem.INVALID_CURSOR));
    }
}
