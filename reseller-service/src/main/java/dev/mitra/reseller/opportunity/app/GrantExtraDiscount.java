package dev.mitra.reseller.opportunity.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.opportunity.ExtraDiscount;
import dev.mitra.reseller.opportunity.ExtraDiscountRule;
import dev.mitra.reseller.opportunity.ExtraDiscounts;
import dev.mitra.reseller.opportunity.Lead;
import dev.mitra.reseller.opportunity.Opportunities;
import dev.mitra.reseller.opportunity.publishes.OpportunityDiscountEnded;
import dev.mitra.reseller.opportunity.publishes.OpportunityDiscountGranted;
import dev.mitra.reseller.reseller.ActivationListener;
import dev.mitra.reseller.stream.app.AnnounceChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// Lets an accepted opportunity add to its partner's discount where the vendor has configured that (R11.4), and
/// tells order-service. The caller holds the reseller's lock.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class GrantExtraDiscount implements ActivationListener {

    private final ExtraDiscountRule rule;
    private final ExtraDiscounts discounts;
    private final Opportunities opportunities;
    private final AnnounceChange stream;
    private final BusinessClock clock;

    GrantExtraDiscount(
            ExtraDiscountRule rule,
            ExtraDiscounts discounts,
            Opportunities opportunities,
            AnnounceChange stream,
            BusinessClock clock) {
        this.rule = rule;
        this.discounts = discounts;
        this.opportunities = opportunities;
        this.stream = stream;
        this.clock = clock;
    }

    Optional<ExtraDiscount> accepted(Lead lead) {
        var granted = rule.on(clock.today());
        granted.ifPresent(discount -> {
            discounts.add(lead.id(), discount);
            announce(lead, discount);
        });
        return granted;
    }

    void ended(Lead lead, OpportunityDiscountEnded.Reason reason) {
        if (discounts.end(lead.id())) {
            stream.announce(
                    lead.reseller(), version -> OpportunityDiscountEnded.of(lead, reason, version, clock.now()));
        }
    }

    /// Once more for a partner that became ACTIVE: order-service knows nobody before.
    @Override
    public void activated(ResellerId partner) {
        discounts
                .running(partner, clock.today())
                .forEach((id, discount) ->
                        announce(opportunities.find(id).orElseThrow().lead(), discount));
    }

    private void announce(Lead lead, ExtraDiscount discount) {
        stream.announce(
                lead.reseller(), version -> OpportunityDiscountGranted.of(lead, discount, version, clock.now()));
    }
}
