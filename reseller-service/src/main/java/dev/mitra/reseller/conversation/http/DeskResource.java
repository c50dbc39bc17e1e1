package dev.mitra.reseller.conversation.http;

import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.app.ConductThread;
import dev.mitra.web.Caller;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// What sales does with a thread beside writing.
@Path("/v1/threads/{threadId}")
@RunOnVirtualThread
@RolesAllowed(Roles.SALES)
public class DeskResource {

    private final ConductThread conduct;
    private final Caller caller;

    DeskResource(ConductThread conduct, Caller caller) {
        this.conduct = conduct;
        this.caller = caller;
    }

    @PUT
    @Path("topic")
    @Operation(
            summary = "Label a thread",
            description = "SUPPORT closes it with the forum's address (R6.2), CALL with the policy (R11.3); the"
                    + " partner gets that answer by mail.")
    public ThreadView relabel(@PathParam("threadId") ThreadId threadId, @Valid @NotNull TopicRequest request) {
        return ThreadView.forSales(Turns.done(conduct.relabel(threadId, request.topic(), caller.actor())));
    }

    @PUT
    @Path("assignee")
    @Operation(summary = "Assign a thread", description = "To one of sales; the partner never sees to whom (R12.2).")
    public ThreadView assign(@PathParam("threadId") ThreadId threadId, @Valid @NotNull AssigneeRequest request) {
        return ThreadView.forSales(Turns.done(conduct.assign(threadId, request.assignee(), caller.actor())));
    }

    @POST
    @Path("closing")
    @Operation(summary = "Close a thread", description = "It opens again when the partner writes.")
    public ThreadView close(@PathParam("threadId") ThreadId threadId) {
        return ThreadView.forSales(Turns.done(conduct.close(threadId, caller.actor())));
    }
}
