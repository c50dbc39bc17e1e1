package dev.mitra.reseller.opportunity.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.conversation.Author;
import dev.mitra.reseller.conversation.Correspondent;
import dev.mitra.reseller.conversation.NewMessage;
import dev.mitra.reseller.conversation.Opening;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.Topic;
import dev.mitra.reseller.conversation.app.OpenThread;
import dev.mitra.reseller.opportunity.Confirmation;
import dev.mitra.reseller.opportunity.Handover;
import dev.mitra.reseller.opportunity.Lead;
import dev.mitra.reseller.opportunity.Opportunities;
import dev.mitra.reseller.opportunity.Opportunity;
import dev.mitra.reseller.opportunity.OpportunityId;
import dev.mitra.reseller.opportunity.Protection;
import dev.mitra.reseller.opportunity.publishes.OpportunityHandedOver;
import dev.mitra.reseller.reseller.Reseller;
import dev.mitra.reseller.reseller.Resellers;
import dev.mitra.reseller.stream.app.AnnounceChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.function.Function;

/// Takes an opportunity in, with its thread (R11.4). The partner's statement of the customer's consent is
/// recorded; no mail goes to the customer.
@ApplicationScoped
@Transactional
public class HandOver {

    /// What became of a handover.
    public sealed interface Outcome {}

    public record Taken(Opportunity opportunity) implements Outcome {}

    /// The customer and product are another partner's.
    public record NotFree() implements Outcome {}

    /// Whoever left or was rejected hands nothing over any more; it applies again.
    public record NotInProgramme() implements Outcome {}

    private final Opportunities opportunities;
    private final Resellers resellers;
    private final Protection protection;
    private final OpenThread threads;
    private final AnnounceChange stream;
    private final BusinessClock clock;

    HandOver(
            Opportunities opportunities,
            Resellers resellers,
            Protection protection,
            OpenThread threads,
            AnnounceChange stream,
            BusinessClock clock) {
        this.opportunities = opportunities;
        this.resellers = resellers;
        this.protection = protection;
        this.threads = threads;
        this.stream = stream;
        this.clock = clock;
    }

    /// By form.
    ///
    /// @param partner an applicant or reseller, never a stranger
    public Outcome handOver(Correspondent partner, Handover handover, AccountId by) {
        var reseller = Objects.requireNonNull(partner.reseller());
        return taken(reseller, handover, id -> {
            var thread = threads.open(
                    partner,
                    Opening.of(Topic.OPPORTUNITY, handover.customer()),
                    NewMessage.of(Author.partner(by), handover.need()));
            return offered(id, reseller, thread.id(), handover, by);
        });
    }

    /// By mail, in the thread that the mail began.
    public Outcome register(ResellerId partner, ThreadId thread, Handover handover, AccountId by) {
        return taken(partner, handover, id -> offered(id, partner, thread, handover, by));
    }

    private Outcome taken(ResellerId partner, Handover handover, Function<OpportunityId, Opportunity> offer) {
        stream.lock(partner);
        if (isGone(resellers.reread(partner).orElseThrow())) {
            return new NotInProgramme();
        }
        var id = OpportunityId.random();
        return isFree(handover, partner, id) ? new Taken(offer.apply(id)) : new NotFree();
    }

    private static boolean isGone(Reseller reseller) {
        return reseller instanceof Reseller.Left || reseller instanceof Reseller.Declined;
    }

    private boolean isFree(Handover handover, ResellerId partner, OpportunityId id) {
        var now = clock.now();
        return protection
                .claim(handover, now)
                .map(claim -> opportunities.claim(claim, partner, id, now))
                .orElse(true);
    }

    private Opportunity offered(
            OpportunityId id, ResellerId partner, ThreadId thread, Handover handover, AccountId by) {
        var lead = new Lead(
                id,
                partner,
                thread,
                handover.customer(),
                handover.country(),
                handover.contact(),
                handover.product(),
                handover.need(),
                handover.consent(),
                by,
                clock.now(),
                new Confirmation.NotAsked());
        var offered = new Opportunity.Offered(lead);
        opportunities.add(offered);
        stream.announce(partner, version -> OpportunityHandedOver.of(lead, version));
        return offered;
    }
}
