package dev.mitra.reseller.conversation.http;

import dev.mitra.reseller.ResellerProblem;
import dev.mitra.reseller.conversation.Proposal;
import dev.mitra.reseller.conversation.ProposalId;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.app.ProposeReply;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Idempotent;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// Replies that a second person of sales reads before the partner does (R12.2).
@Path("/v1/threads/{threadId}/reply-proposals")
@RunOnVirtualThread
@RolesAllowed(Roles.SALES)
public class ProposalResource {

    private final ProposeReply propose;
    private final Partner partner;
    private final Caller caller;

    ProposalResource(ProposeReply propose, Partner partner, Caller caller) {
        this.propose = propose;
        this.partner = partner;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List proposed replies",
            description = "Of one thread, oldest first, with what became of them.")
    public Page<ProposalView> list(
            @PathParam("threadId") ThreadId threadId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var after = request.afterId(ProposalId.PREFIX, ProposalId::new).orElse(null);
        var thread = partner.thread(threadId);
        var page = request.pageByText(
                propose.of(thread.id(), after, request.fetch()),
                proposal -> proposal.id().external());
        return new Page<>(page.data().stream().map(ProposalView::of).toList(), page.nextCursor());
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Operation(summary = "Propose a reply", description = "Nothing goes out until somebody else of sales approves it.")
    public ProposalView propose(@PathParam("threadId") ThreadId threadId, @Valid @NotNull MessageRequest request) {
        var thread = partner.thread(threadId);
        return ProposalView.of(propose.propose(thread.id(), request.text(), caller.accountId()));
    }

    @POST
    @Path("{proposalId}/approval")
    @Operation(
            summary = "Approve a reply",
            description = "By somebody else than its author: it becomes a message of the thread and is mailed.")
    public ProposalView approve(
            @PathParam("threadId") ThreadId threadId, @PathParam("proposalId") ProposalId proposalId) {
        return done(propose.approve(threadId, proposalId, caller.accountId()));
    }

    @POST
    @Path("{proposalId}/refusal")
    @Operation(
            summary = "Refuse a reply",
            description = "By somebody else than its author, with a reason for the author.")
    public ProposalView refuse(
            @PathParam("threadId") ThreadId threadId,
            @PathParam("proposalId") ProposalId proposalId,
            @Valid @NotNull MessageRequest request) {
        return done(propose.refuse(threadId, proposalId, caller.accountId(), request.text()));
    }

    @POST
    @Path("{proposalId}/withdrawal")
    @Operation(summary = "Take a proposed reply back", description = "By its author, while nobody has decided.")
    public ProposalView withdraw(
            @PathParam("threadId") ThreadId threadId, @PathParam("proposalId") ProposalId proposalId) {
        return done(propose.withdraw(threadId, proposalId, caller.accountId()));
    }

    private static ProposalView done(Optional<ProposeReply.Outcome> outcome) {
        return switch (outcome.orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND))) {
            case ProposeReply.ThreadClosed(var reason) -> throw Turns.closed(reason);
            case ProposeReply.Taken(var step) ->
                switch (step) {
                    case Proposal.Done(var proposal) -> ProposalView.of(proposal);
                    case Proposal.NotInState(var status) ->
                        throw Problem.of(ResellerProblem.PROPOSAL_DECIDED, status.name());
                    case Proposal.SamePerson _ -> throw Problem.of(ResellerProblem.SECOND_PERSON_IS_AUTHOR);
                    case Proposal.OtherPerson _ -> throw Problem.of(ResellerProblem.NOT_THE_AUTHOR);
                };
        };
    }
}
