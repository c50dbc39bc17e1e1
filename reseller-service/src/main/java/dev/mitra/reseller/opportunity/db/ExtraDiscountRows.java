package dev.mitra.reseller.opportunity.db;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.opportunity.ExtraDiscount;
import dev.mitra.reseller.opportunity.ExtraDiscounts;
import dev.mitra.reseller.opportunity.OpportunityId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// What opportunities add to discounts, in PostgreSQL.
@ApplicationScoped
class ExtraDiscountRows implements ExtraDiscounts, PanacheRepositoryBase<ExtraDiscountRow, UUID> {

    private static final String RUNNING = """
            select discount from ExtraDiscountRow discount, OpportunityRow opportunity
            where opportunity.id = discount.opportunityId and opportunity.resellerId = ?1 and discount.lastDay >= ?2
            order by discount.opportunityId
            """;

    @Override
    public void add(OpportunityId opportunity, ExtraDiscount discount) {
        persist(ExtraDiscountRow.of(opportunity, discount));
    }

    @Override
    public boolean end(OpportunityId opportunity) {
        return deleteById(opportunity.value());
    }

    @Override
    public Map<OpportunityId, ExtraDiscount> of(Collection<OpportunityId> opportunities) {
        var ids = opportunities.stream().map(OpportunityId::value).toList();
        return ids.isEmpty()
                ? Map.of()
                : find("opportunityId in ?1", ids).list().stream()
                        .collect(Collectors.toMap(
                                row -> new OpportunityId(row.opportunityId), ExtraDiscountRow::toDiscount));
    }

    @Override
    public SequencedMap<OpportunityId, ExtraDiscount> running(ResellerId partner, LocalDate day) {
        var running = new LinkedHashMap<OpportunityId, ExtraDiscount>();
        getEntityManager()
                .createQuery(RUNNING, ExtraDiscountRow.class)
                .setParameter(1, partner.value())
                .setParameter(2, day)
                .getResultList()
                .stream()
                .forEach(row -> running.put(new OpportunityId(row.opportunityId), row.toDiscount()));
        return running;
    }
}
