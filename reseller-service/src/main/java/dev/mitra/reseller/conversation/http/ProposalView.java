package dev.mitra.reseller.conversation.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mitra.kernel.AccountId;
import dev.mitra.reseller.conversation.Proposal;
import dev.mitra.reseller.conversation.ProposalId;
import dev.mitra.reseller.conversation.ThreadId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A reply that a second person reads first. For sales alone.
///
/// @param reason why it was refused
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalView(
        ProposalId id,
        ThreadId threadId,
        String text,
        AccountId author,
        Instant proposedAt,
        Proposal.Status status,
        @Nullable String reason) {

    static ProposalView of(Proposal proposal) {
        return new ProposalView(
                proposal.id(),
                proposal.thread(),
                proposal.text(),
                proposal.author(),
                proposal.at(),
                proposal.state().status(),
                proposal.state() instanceof Proposal.Refused refused ? refused.reason() : null);
    }
}
