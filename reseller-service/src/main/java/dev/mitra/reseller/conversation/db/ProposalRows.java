package dev.mitra.reseller.conversation.db;

import dev.mitra.reseller.conversation.Proposal;
import dev.mitra.reseller.conversation.ProposalId;
import dev.mitra.reseller.conversation.Proposals;
import dev.mitra.reseller.conversation.ThreadId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Proposed replies in PostgreSQL.
@ApplicationScoped
class ProposalRows implements Proposals, PanacheRepositoryBase<ProposalRow, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    @Override
    public void add(Proposal proposal) {
        var row = new ProposalRow();
        row.take(proposal);
        persist(row);
    }

    @Override
    public void save(Proposal proposal) {
        findByIdOptional(proposal.id().value()).orElseThrow().take(proposal);
    }

    @Override
    public Optional<Proposal> lock(ProposalId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(ProposalRow::toProposal);
    }

    @Override
    public List<Proposal> of(ThreadId thread, @Nullable ProposalId after, int limit) {
        return find("threadId = ?1 and id > ?2 order by id", thread.value(), from(after)).page(0, limit).list().stream()
                .map(ProposalRow::toProposal)
                .toList();
    }

    @Override
    public List<Proposal> waiting(@Nullable ProposalId after, int limit) {
        return find("status = ?1 and id > ?2 order by id", Proposal.Status.PROPOSED, from(after))
                .page(0, limit)
                .list()
                .stream()
                .map(ProposalRow::toProposal)
                .toList();
    }

    private static UUID from(@Nullable ProposalId after) {
        return after == null ? FIRST : after.value();
    }
}
