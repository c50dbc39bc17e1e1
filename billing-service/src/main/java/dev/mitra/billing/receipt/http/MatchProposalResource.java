package dev.mitra.billing.receipt.http;

import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.app.ConfirmProposals;
import dev.mitra.billing.receipt.app.ProposeMatches;
import dev.mitra.web.Caller;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Page;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/// What free money may be meant for.
@Path("/v1/match-proposals")
@RolesAllowed(Roles.FINANCE)
@RunOnVirtualThread
public class MatchProposalResource {

    private final ProposeMatches proposeMatches;
    private final ConfirmProposals confirmProposals;
    private final Caller caller;

    MatchProposalResource(ProposeMatches proposeMatches, ConfirmProposals confirmProposals, Caller caller) {
        this.proposeMatches = proposeMatches;
        this.confirmProposals = confirmProposals;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listMatchProposals",
            summary = "Propose invoices for free money",
            description =
                    "Best first, with score and reasons, as things stand now. Confirm a proposal by allocating its"
                            + " parts. Nothing is ever applied by amount alone while the payer is unknown.")
    public Page<MatchProposalView> list(@RestQuery @NotNull ReceiptId receiptId) {
        return new Page<>(
                proposeMatches.propose(receiptId).stream()
                        .map(MatchProposalView::of)
                        .toList(),
                null);
    }

    @POST
    @Path("/confirmations")
    @Idempotent(required = true)
    @Operation(
            operationId = "confirmMatchProposals",
            summary = "Confirm the best proposals of many receipts",
            description =
                    "Each on its own, as things stand now: one that has changed meanwhile is left out and stops no other.")
    public Page<ReceiptView> confirm(@NotNull @Valid ConfirmationRequest body) {
        var confirmed = confirmProposals.confirm(body.receiptIds(), body.leastScore(), caller.actor());
        return new Page<>(confirmed.stream().map(ReceiptView::of).toList(), null);
    }
}
