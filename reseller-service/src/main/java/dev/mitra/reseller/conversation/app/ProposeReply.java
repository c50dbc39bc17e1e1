package dev.mitra.reseller.conversation.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.reseller.conversation.Proposal;
import dev.mitra.reseller.conversation.ProposalId;
import dev.mitra.reseller.conversation.Proposals;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lets a second person read a reply before the partner does (R12.2). The approved one becomes the
/// author's message.
@ApplicationScoped
@Transactional
public class ProposeReply {

    private final Proposals proposals;
    private final WriteMessage write;
    private final AuditTrail audit;
    private final BusinessClock clock;

    ProposeReply(Proposals proposals, WriteMessage write, AuditTrail audit, BusinessClock clock) {
        this.proposals = proposals;
        this.write = write;
        this.audit = audit;
        this.clock = clock;
    }

    /// What became of a step.
    public sealed interface Outcome {}

    public record Taken(Proposal.Step step) implements Outcome {}

    /// The thread was closed meanwhile; the proposal waits as it was.
    public record ThreadClosed(Turn.IsClosed reason) implements Outcome {}

    public Proposal propose(ThreadId thread, String text, AccountId author) {
        var proposal = Proposal.proposed(thread, text, author, clock.now());
        proposals.add(proposal);
        return proposal;
    }

    /// Empty when this thread has no such proposal.
    public Optional<Outcome> approve(ThreadId thread, ProposalId id, AccountId by) {
        return of(thread, id).map(proposal -> {
            var step = proposal.approve(by, clock.now());
            if (step instanceof Proposal.Done(var approved)
                    && write.approved(thread, approved.author(), approved.text())
                            instanceof WriteMessage.Refused(var closed)) {
                return new ThreadClosed(closed);
            }
            return taken(proposal, step, by);
        });
    }

    /// @param reason for the author
    public Optional<Outcome> refuse(ThreadId thread, ProposalId id, AccountId by, String reason) {
        return step(thread, id, by, proposal -> proposal.refuse(by, clock.now(), reason));
    }

    public Optional<Outcome> withdraw(ThreadId thread, ProposalId id, AccountId by) {
        return step(thread, id, by, proposal -> proposal.withdraw(by, clock.now()));
    }

    public List<Proposal> of(ThreadId thread, @Nullable ProposalId after, int limit) {
        return proposals.of(thread, after, limit);
    }

    public List<Proposal> waiting(@Nullable ProposalId after, int limit) {
        return proposals.waiting(after, limit);
    }

    private Optional<Outcome> step(
            ThreadId thread, ProposalId id, AccountId by, Function<Proposal, Proposal.Step> step) {
        return of(thread, id).map(proposal -> taken(proposal, step.apply(proposal), by));
    }

    private Optional<Proposal> of(ThreadId thread, ProposalId id) {
        return proposals.lock(id).filter(proposal -> proposal.thread().equals(thread));
    }

    private Outcome taken(Proposal before, Proposal.Step step, AccountId by) {
        if (step instanceof Proposal.Done(var after)) {
            proposals.save(after);
            audit.record(
                    by.external(),
                    "ReplyDecided",
                    before.thread().external(),
                    before.state().status().name(),
                    after.state().status().name());
        }
        return new Taken(step);
    }
}
