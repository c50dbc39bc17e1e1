package dev.mitra.reseller.conversation.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.reseller.conversation.Proposal;
import dev.mitra.reseller.conversation.ProposalId;
import dev.mitra.reseller.conversation.ThreadId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A proposed reply as a row. `status` tells which state it is and so which columns are filled.
@Entity
@Table(name = "reply_proposal")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ProposalRow {
    @Id
    UUID id;

    UUID threadId;
    String body;
    UUID author;
    Instant proposedAt;

    @Enumerated(EnumType.STRING)
    Proposal.Status status;

    @Nullable
    UUID decidedBy;

    @Nullable
    Instant decidedAt;

    @Nullable
    String reason;

    void take(Proposal proposal) {
        id = proposal.id().value();
        threadId = proposal.thread().value();
        body = proposal.text();
        author = proposal.author().value();
        proposedAt = proposal.at();
        status = proposal.state().status();
        switch (proposal.state()) {
            case Proposal.Proposed _ -> {}
            case Proposal.Approved(var by, var at) -> decided(by, at);
            case Proposal.Refused(var by, var at, var why) -> {
                decided(by, at);
                reason = why;
            }
            case Proposal.Withdrawn(var at) -> decidedAt = at;
        }
    }

    private void decided(AccountId by, Instant at) {
        decidedBy = by.value();
        decidedAt = at;
    }

    Proposal toProposal() {
        return new Proposal(
                new ProposalId(id), new ThreadId(threadId), body, new AccountId(author), proposedAt, state());
    }

    private Proposal.State state() {
        return switch (status) {
            case PROPOSED -> new Proposal.Proposed();
            case APPROVED -> new Proposal.Approved(second(), Objects.requireNonNull(decidedAt));
            case REFUSED ->
                new Proposal.Refused(second(), Objects.requireNonNull(decidedAt), Objects.requireNonNull(reason));
            case WITHDRAWN -> new Proposal.Withdrawn(Objects.requireNonNull(decidedAt));
        };
    }

    private AccountId second() {
        return new AccountId(Objects.requireNonNull(decidedBy));
    }
}
