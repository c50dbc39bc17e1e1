package dev.mitra.billing.card.app;

import dev.mitra.billing.card.CardMonies;
import dev.mitra.billing.card.CardRefundPostings;
import dev.mitra.billing.ledger.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The acquirer has taken a refund on, or the buyer got the money another way.
@ApplicationScoped
public class SeeCardRefunded {

    private final CardMonies monies;
    private final Journal journal;

    SeeCardRefunded(CardMonies monies, Journal journal) {
        this.monies = monies;
        this.journal = journal;
    }

    @Transactional
    public void sent(UUID refund, LocalDate on) {
        monies.sent(refund, on).ifPresent(sent -> journal.post(List.of(CardRefundPostings.sent(sent, on))));
    }

    @Transactional
    public void paidOtherwise(UUID refund, LocalDate on) {
        monies.sent(refund, on).ifPresent(paid -> journal.post(List.of(CardRefundPostings.paidOtherwise(paid, on))));
    }
}
