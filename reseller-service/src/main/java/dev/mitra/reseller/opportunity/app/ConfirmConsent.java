package dev.mitra.reseller.opportunity.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.reseller.conversation.ReplyToken;
import dev.mitra.reseller.conversation.app.WriteMessage;
import dev.mitra.reseller.notice.Notice;
import dev.mitra.reseller.opportunity.Confirmation;
import dev.mitra.reseller.opportunity.Lead;
import dev.mitra.reseller.opportunity.Opportunities;
import dev.mitra.reseller.opportunity.Opportunity;
import dev.mitra.reseller.opportunity.OpportunityId;
import dev.mitra.reseller.opportunity.Step;
import dev.mitra.reseller.opportunity.publishes.OpportunityDiscountEnded;
import dev.mitra.reseller.privacy.app.ForgetPerson;
import dev.mitra.reseller.stream.app.AnnounceChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/// Asks the customer whether it agreed, and takes its answer (R11.4). Nothing waits for it; a denial is
/// told to the partner, and the person's mailbox is forgotten, in the thread and in the mail as well.
@ApplicationScoped
@Transactional
public class ConfirmConsent {

    private final Opportunities opportunities;
    private final GrantExtraDiscount discount;
    private final AnnounceChange stream;
    private final AskCustomer mail;
    private final WriteMessage write;
    private final ForgetPerson forget;
    private final AuditTrail audit;
    private final BusinessClock clock;

    ConfirmConsent(
            Opportunities opportunities,
            GrantExtraDiscount discount,
            AnnounceChange stream,
            AskCustomer mail,
            WriteMessage write,
            ForgetPerson forget,
            AuditTrail audit,
            BusinessClock clock) {
        this.opportunities = opportunities;
        this.discount = discount;
        this.stream = stream;
        this.mail = mail;
        this.write = write;
        this.forget = forget;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<Step> ask(OpportunityId id, AccountId by) {
        return opportunities.lock(id).map(opportunity -> {
            var contact = opportunity.lead().contact();
            if (contact != null && opportunities.isUnwilling(contact)) {
                return new Step.AskedBefore();
            }
            var token = ReplyToken.random();
            var step = opportunity.askCustomer(token);
            if (step instanceof Step.Done(var asked)) {
                opportunities.save(asked);
                mail.ask(asked.lead(), token);
                record(by.external(), asked);
            }
            return step;
        });
    }

    /// Empty when no link has this token.
    public Optional<Opportunity> of(ReplyToken token) {
        return opportunities.byToken(token).flatMap(opportunities::find);
    }

    /// Empty when no link has this token. The first answer stays.
    public Optional<Opportunity> answer(ReplyToken token, boolean agrees) {
        var id = opportunities.byToken(token);
        id.flatMap(opportunities::partnerOf).ifPresent(stream::lock);
        return id.flatMap(opportunities::lock).map(opportunity -> {
            if (!(opportunity.customerAnswers(agrees, clock.now()) instanceof Step.Done(var answered))) {
                return opportunity;
            }
            opportunities.save(answered);
            record("customer", answered);
            if (answered.lead().confirmation() instanceof Confirmation.Denied) {
                opportunities.release(answered.lead().id());
                discount.ended(answered.lead(), OpportunityDiscountEnded.Reason.CUSTOMER_DID_NOT_AGREE);
                forget(opportunity.lead());
                write.acknowledge(answered.lead().thread(), Notice.Kind.OPPORTUNITY_DENIED);
            }
            return answered;
        });
    }

    private void forget(Lead lead) {
        if (lead.contact() != null) {
            opportunities.noteUnwilling(lead.contact());
            forget.forgetContact(lead.contact(), lead.thread());
        }
    }

    private void record(String actor, Opportunity opportunity) {
        var lead = opportunity.lead();
        audit.record(
                actor,
                "OpportunityConsent",
                lead.id().external(),
                null,
                lead.confirmation().status().name());
    }
}
