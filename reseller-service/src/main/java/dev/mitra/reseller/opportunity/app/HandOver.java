package dev.mitra.reseller.opportunity.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.reseller.conversation.Author;
import dev.mitra.reseller.conversation.Correspondent;
import dev.mitra.reseller.conversation.NewMessage;
import dev.mitra.reseller.conversation.Opening;
import dev.mitra.reseller.conversation.Topic;
import dev.mitra.reseller.conversation.app.OpenThread;
import dev.mitra.reseller.opportunity.Handover;
import dev.mitra.reseller.opportunity.Lead;
import dev.mitra.reseller.opportunity.Opportunities;
import dev.mitra.reseller.opportunity.Opportunity;
import dev.mitra.reseller.opportunity.OpportunityId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;

/// Takes an opportunity in and opens its thread (R11.4). The partner's statement of the customer's consent is recorded;
/// no mail goes to the customer.
@ApplicationScoped
@Transactional
public class HandOver {

    private final Opportunities opportunities;
    private final OpenThread threads;
    private final BusinessClock clock;

    HandOver(Opportunities opportunities, OpenThread threads, BusinessClock clock) {
        this.opportunities = opportunities;
        this.threads = threads;
        this.clock = clock;
    }

    /// @param partner an applicant or reseller, never a stranger
    public Opportunity handOver(Correspondent partner, Handover handover, AccountId by) {
        var thread = threads.open(
                partner,
                Opening.of(Topic.OPPORTUNITY, handover.customer()),
                NewMessage.of(Author.partner(by), handover.need()));
        var offered = new Opportunity.Offered(new Lead(
                OpportunityId.random(),
                Objects.requireNonNull(partner.reseller()),
                thread.id(),
                handover.customer(),
                handover.country(),
                handover.contact(),
                handover.need(),
                handover.consent(),
                by,
                clock.now()));
        opportunities.add(offered);
        return offered;
    }
}
