package dev.mitra.reseller.opportunity.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.reseller.conversation.app.WriteMessage;
import dev.mitra.reseller.notice.Notice;
import dev.mitra.reseller.opportunity.Opportunities;
import dev.mitra.reseller.opportunity.Opportunity;
import dev.mitra.reseller.opportunity.OpportunityId;
import dev.mitra.reseller.opportunity.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Function;

/// What sales does with an opportunity. Each decision is written into its thread, and so reaches the
/// partner by mail: a refusal with its reason.
@ApplicationScoped
@Transactional
public class DecideOpportunity {

    private final Opportunities opportunities;
    private final WriteMessage write;
    private final AuditTrail audit;
    private final BusinessClock clock;

    DecideOpportunity(Opportunities opportunities, WriteMessage write, AuditTrail audit, BusinessClock clock) {
        this.opportunities = opportunities;
        this.write = write;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<Step> accept(OpportunityId id, AccountId by) {
        return told(
                step(id, by, "OpportunityAccepted", offered -> offered.accept(decision(by))),
                Notice.Kind.OPPORTUNITY_ACCEPTED);
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
        if (outcome == Opportunity.Outcome.LOST
                && step.filter(Step.Done.class::isInstance).isPresent()) {
            // a lost customer is anybody's again
            opportunities.release(id);
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

    private Opportunity.Decision decision(AccountId by) {
        return new Opportunity.Decision(by, clock.now());
    }

    private Optional<Step> step(OpportunityId id, AccountId by, String action, Function<Opportunity, Step> step) {
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
