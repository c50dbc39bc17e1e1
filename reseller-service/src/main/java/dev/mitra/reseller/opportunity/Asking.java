package dev.mitra.reseller.opportunity;

import dev.mitra.reseller.conversation.ReplyToken;

/// When a customer can be asked for its confirmation.
final class Asking {

    private Asking() {}

    static Step customer(Opportunity opportunity, ReplyToken token) {
        var lead = opportunity.lead();
        if (!(lead.confirmation() instanceof Confirmation.NotAsked)) {
            return new Step.AskedBefore();
        }
        return lead.contact() == null
                ? new Step.NobodyToAsk()
                : new Step.Done(opportunity.with(lead.with(new Confirmation.Asked(token))));
    }
}
