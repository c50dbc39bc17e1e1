package dev.mitra.reseller.opportunity.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.reseller.conversation.app.WriteMessage;
import dev.mitra.reseller.notice.Notice;
import dev.mitra.reseller.opportunity.ExtraDiscount;
import dev.mitra.reseller.opportunity.Lead;
import dev.mitra.reseller.opportunity.Opportunities;
import dev.mitra.reseller.opportunity.Opportunity;
import dev.mitra.reseller.opportunity.OpportunityId;
import dev.mitra.reseller.opportunity.Step;
import dev.mitra.reseller.opportunity.publishes.OpportunityDiscountEnded;
import dev.mitra.reseller.stream.app.AnnounceChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What sales does with an opportunity. Each decision is written into its thread, and so reaches the
/// partner by mail: a refusal with its reason.
@ApplicationScoped
@Transactional
public class DecideOpportunity {

    private final Opportunities opportunities;
    private final GrantExtraDiscount discount;
    private final AnnounceChange stream;
    private final WriteMessage write;
    private final AuditTrail audit;
    private final BusinessClock clock;

    DecideOpportunity(
            Opportunities opportunities,
            GrantExtraDiscount discount,
            AnnounceChange stream,
            WriteMessage write,
            AuditTrail audit,
            BusinessClock clock) {
        this.opportunities = opportunities;
        this.discount = discount;
        this.stream = stream;
        this.write = write;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<Step> accept(OpportunityId id, AccountId by) {
        var step = step(id, by, "OpportunityAccepted", offered -> offered.accept(decision(by)));
        step.ifPresent(taken -> {
            if (taken instanceof Step.Done(var accepted)) {
                var lead = accepted.lead();
                var granted = discount.accepted(lead);
                write.tell(lead.thread(), Notice.Kind.OPPORTUNITY_ACCEPTED, facts(lead, granted));
            }
        });
        return step;
    }

    /// @param reason as the partner is told
    public Optional<Step> decline(OpportunityId id, AccountId by, String reason) {
        var step = step(id, by, "OpportunityDeclined", offered -> offered.decline(decision(by), reason));
        step.ifPresent(taken -> {
            if (taken instanceof Step.Done(var opportunity)) {
                opportunities.release(id);
                write.decided(opportunity.lead().thread(), by, reason);
            }
        });
        return step;
    }

    public Optional<Step> close(OpportunityId id, AccountId by, Opportunity.Outcome outcome) {
        var step = step(id, by, "OpportunityClosed", accepted -> accepted.close(outcome, clock.now()));
        if (outcome == Opportunity.Outcome.LOST && step.orElse(null) instanceof Step.Done(var lost)) {
            // a lost customer is anybody's again
            opportunities.release(id);
            discount.ended(lost.lead(), OpportunityDiscountEnded.Reason.LOST);
        }
        return told(
                step,
                switch (outcome) {
                    case WON -> Notice.Kind.OPPORTUNITY_WON;
                    case LOST -> Notice.Kind.OPPORTUNITY_LOST;
                });
    }

    private Optional<Step> told(Optional<Step> step, Notice.Kind kind) {
        step.ifPresent(taken -> {
            if (taken instanceof Step.Done(var opportunity)) {
                write.tell(opportunity.lead().thread(), kind);
            }
        });
        return step;
    }

    /// What the mail says of margin: nothing where there is no effect on it.
    private static Map<String, Object> facts(Lead lead, Optional<ExtraDiscount> granted) {
        return granted.<Map<String, Object>>map(discount -> Map.of(
                        "extra",
                        discount.extra().toString(),
                        "until",
                        discount.until().toString(),
                        "customer",
                        AskCustomer.customerOf(lead)))
                .orElse(Map.of("extra", ""));
    }

    private Opportunity.Decision decision(AccountId by) {
        return new Opportunity.Decision(by, clock.now());
    }

    private Optional<Step> step(OpportunityId id, AccountId by, String action, Function<Opportunity, Step> step) {
        // the reseller's lock comes first, as everywhere
        opportunities.partnerOf(id).ifPresent(stream::lock);
        return opportunities.lock(id).map(before -> {
            var taken = step.apply(before);
            if (taken instanceof Step.Done(var after)) {
                opportunities.save(after);
                audit.record(
                        by.external(),
                        action,
                        id.external(),
                        before.status().name(),
                        after.status().name());
            }
            return taken;
        });
    }
}
