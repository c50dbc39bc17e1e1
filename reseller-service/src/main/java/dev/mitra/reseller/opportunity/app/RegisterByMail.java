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
    /// @param silent when the sender has had its answers of the day: what it offers is taken in all the same
    /// @return whether the programme answered
    public boolean first(ThreadId thread, ResellerId partner, String text, boolean silent) {
        if (!registered(thread, partner, text, silent) && !silent) {
            write.tell(thread, Notice.Kind.OPPORTUNITY_INCOMPLETE);
        }
        return !silent;
    }

    /// A later one; it is no answer that something is still missing.
    ///
    /// @param silent as of the first one
    /// @return whether the programme answered
    public boolean later(ThreadId thread, ResellerId partner, String text, boolean silent) {
        return opportunities.ofThread(thread).isEmpty() && registered(thread, partner, text, silent) && !silent;
    }

    private boolean registered(ThreadId thread, ResellerId partner, String text, boolean silent) {
        var dossier = resellers.find(partner).orElseThrow().dossier();
        var own = dossier.profile().address().country();
        var handover = OfferText.read(text, own);
        handover.ifPresent(offer -> {
            var outcome =
                    handOver.register(partner, thread, offer, dossier.person().account());
            if (!silent) {
                answer(thread, outcome instanceof HandOver.Taken);
            }
        });
        return handover.isPresent();
    }

    private void answer(ThreadId thread, boolean taken) {
        if (taken) {
            write.acknowledge(thread, Notice.Kind.OPPORTUNITY_RECEIVED);
        } else {
            write.tell(thread, Notice.Kind.OPPORTUNITY_NOT_TAKEN);
        }
    }
}
