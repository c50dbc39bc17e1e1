package dev.mitra.reseller.opportunity.db;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.conversation.ReplyToken;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.opportunity.Opportunities;
import dev.mitra.reseller.opportunity.Opportunity;
import dev.mitra.reseller.opportunity.OpportunityId;
import dev.mitra.reseller.opportunity.Protection;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Opportunities in PostgreSQL.
@ApplicationScoped
class OpportunityRows implements Opportunities, PanacheRepositoryBase<OpportunityRow, UUID> {

    private static final UUID LAST = new UUID(-1, -1);
    private static final String CLAIM = """
            insert into opportunity_claim as kept (customer, product, reseller_id, opportunity_id, kept_until)
            values (?1, ?2, ?3, ?4, ?5)
            on conflict (customer, product) do update
            set reseller_id = excluded.reseller_id,
                opportunity_id = case when kept.kept_until <= ?6 then excluded.opportunity_id else kept.opportunity_id end,
                kept_until = case when kept.kept_until <= ?6 then excluded.kept_until else kept.kept_until end
            where kept.kept_until <= ?6 or kept.reseller_id = excluded.reseller_id
            """;

    @Override
    public void add(Opportunity opportunity) {
        var row = new OpportunityRow();
        row.take(opportunity);
        persist(row);
    }

    @Override
    public void save(Opportunity opportunity) {
        findByIdOptional(opportunity.lead().id().value()).orElseThrow().take(opportunity);
    }

    @Override
    public Optional<Opportunity> find(OpportunityId id) {
        return findByIdOptional(id.value()).map(OpportunityRow::toOpportunity);
    }

    @Override
    public Optional<ResellerId> partnerOf(OpportunityId id) {
        return find("select resellerId from OpportunityRow where id = ?1", id.value())
                .project(UUID.class)
                .firstResultOptional()
                .map(ResellerId::new);
    }

    @Override
    public Optional<Opportunity> lock(OpportunityId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(OpportunityRow::toOpportunity);
    }

    @Override
    public Optional<OpportunityId> ofThread(ThreadId thread) {
        return find("select id from OpportunityRow where threadId = ?1", thread.value())
                .project(UUID.class)
                .firstResultOptional()
                .map(OpportunityId::new);
    }

    @Override
    public Optional<OpportunityId> byToken(ReplyToken token) {
        return find("select id from OpportunityRow where confirmationToken = ?1", token.text())
                .project(UUID.class)
                .firstResultOptional()
                .map(OpportunityId::new);
    }

    /// One statement: of two partners who come at once the second waits for the first and finds the row.
    @Override
    public boolean claim(Protection.Claim claim, ResellerId partner, OpportunityId opportunity, Instant now) {
        return getEntityManager()
                        .createNativeQuery(CLAIM)
                        .setParameter(1, claim.customer())
                        .setParameter(2, claim.product())
                        .setParameter(3, partner.value())
                        .setParameter(4, opportunity.value())
                        .setParameter(5, claim.until())
                        .setParameter(6, now)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void noteUnwilling(EmailAddress contact) {
        getEntityManager()
                .createNativeQuery(
                        "insert into unwilling_contact (mailbox) values (mailbox_hash(?1)) on conflict do nothing")
                .setParameter(1, contact.canonical())
                .executeUpdate();
    }

    @Override
    public boolean isUnwilling(EmailAddress contact) {
        return !getEntityManager()
                .createNativeQuery("select 1 from unwilling_contact where mailbox = mailbox_hash(?1)")
                .setParameter(1, contact.canonical())
                .getResultList()
                .isEmpty();
    }

    @Override
    public void release(OpportunityId opportunity) {
        getEntityManager()
                .createNativeQuery("delete from opportunity_claim where opportunity_id = ?1")
                .setParameter(1, opportunity.value())
                .executeUpdate();
    }

    @Override
    public void releaseAll(ResellerId partner) {
        getEntityManager()
                .createNativeQuery("delete from opportunity_claim where reseller_id = ?1")
                .setParameter(1, partner.value())
                .executeUpdate();
    }

    @Override
    public List<Opportunity> list(
            @Nullable ResellerId reseller,
            Opportunity.@Nullable Status status,
            @Nullable OpportunityId before,
            int limit) {
        var query = new StringBuilder("id < :before");
        var parameters = new HashMap<String, Object>();
        parameters.put("before", before == null ? LAST : before.value());
        if (reseller != null) {
            query.append(" and resellerId = :reseller");
            parameters.put("reseller", reseller.value());
        }
        if (status != null) {
            query.append(" and status = :status");
            parameters.put("status", status);
        }
        return find(query.append(" order by id desc").toString(), parameters).page(0, limit).list().stream()
                .map(OpportunityRow::toOpportunity)
                .toList();
    }
}
