package dev.mitra.reseller.opportunity.app;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.app.WriteMessage;
import dev.mitra.reseller.notice.Notice;
import dev.mitra.reseller.opportunity.OfferText;
import dev.mitra.reseller.opportunity.Opportunities;
import dev.mitra.reseller.reseller.Resellers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Takes an opportunity in by mail (R11.4): one mail that names the customer and states its consent is
/// enough. One that lacks them is answered with what is asked for, and the partner's next mail in the
/// thread may bring it.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RegisterByMail {

    private final Opportunities opportunities;
    private final HandOver handOver;
    private final Resellers resellers;
    private final WriteMessage write;

    RegisterByMail(Opportunities opportunities, HandOver handOver, Resellers resellers, WriteMessage write) {
        this.opportunities = opportunities;
        this.handOver = handOver;
        this.resellers = resellers;
        this.write = write;
    }

    /// The first mail of a thread.
    ///
    /// @param partner whose proven mailbox sent it
    public void first(ThreadId thread, ResellerId partner, String text) {
        if (!registered(thread, partner, text)) {
            write.tell(thread, Notice.Kind.OPPORTUNITY_INCOMPLETE);
        }
    }

    /// A later one; it is no answer that something is still missing.
    ///
    /// @return whether the programme answered
    public boolean later(ThreadId thread, ResellerId partner, String text) {
        return opportunities.ofThread(thread).isEmpty() && registered(thread, partner, text);
    }

    private boolean registered(ThreadId thread, ResellerId partner, String text) {
        var dossier = resellers.find(partner).orElseThrow().dossier();
        var own = dossier.profile().address().country();
        var handover = OfferText.read(text, own);
        handover.ifPresent(offer -> {
            var opportunity =
                    handOver.register(partner, thread, offer, dossier.person().account());
            if (opportunity.isPresent()) {
                write.acknowledge(thread, Notice.Kind.OPPORTUNITY_RECEIVED);
            } else {
                write.tell(thread, Notice.Kind.OPPORTUNITY_NOT_TAKEN);
            }
        });
        return handover.isPresent();
    }
}
