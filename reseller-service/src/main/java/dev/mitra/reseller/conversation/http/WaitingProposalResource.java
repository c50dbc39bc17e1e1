package dev.mitra.reseller.conversation.http;

import dev.mitra.reseller.conversation.ProposalId;
import dev.mitra.reseller.conversation.app.ProposeReply;
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

/// What waits for a second person (R12.2).
@Path("/v1/reply-proposals")
@RunOnVirtualThread
@RolesAllowed(Roles.SALES)
public class WaitingProposalResource {

    private final ProposeReply propose;

    WaitingProposalResource(ProposeReply propose) {
        this.propose = propose;
    }

    @GET
    @Operation(
            summary = "List replies that wait for a second person",
            description = "Of all threads, the longest wait first.")
    public Page<ProposalView> waiting(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var after = request.afterId(ProposalId.PREFIX, ProposalId::new).orElse(null);
        var page = request.pageByText(
                propose.waiting(after, request.fetch()),
                proposal -> proposal.id().external());
        return new Page<>(page.data().stream().map(ProposalView::of).toList(), page.nextCursor());
    }
}
