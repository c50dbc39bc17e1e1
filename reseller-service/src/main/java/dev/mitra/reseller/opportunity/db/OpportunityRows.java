package dev.mitra.reseller.opportunity.db;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.opportunity.Opportunities;
import dev.mitra.reseller.opportunity.Opportunity;
import dev.mitra.reseller.opportunity.OpportunityId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Opportunities in PostgreSQL.
@ApplicationScoped
class OpportunityRows implements Opportunities, PanacheRepositoryBase<OpportunityRow, UUID> {

    private static final UUID LAST = new UUID(-1, -1);

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
    public Optional<Opportunity> lock(OpportunityId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE).map(OpportunityRow::toOpportunity);
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
        return find(query.append(" order by id desc").toString(), parameters).page(0, limit).stream()
                .map(OpportunityRow::toOpportunity)
                .toList();
    }
}
