package dev.mitra.order.acquirer;

import dev.mitra.order.card.CardRefund;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The simulated acquirer's books.
public interface Charges {

    /// Unless the payment has one already.
    void addIfNew(Charge charge);

    Charge of(UUID payment);

    Optional<Charge> lock(String reference);

    void save(Charge charge);

    /// Whether it is new; a repeated one is done already.
    boolean refund(CardRefund refund, String reference);

    void addNotice(String reference, String body, Instant dueAt);

    /// One that is due, kept from others until then.
    Optional<DueNotice> claimNotice(Instant now, Instant until);

    void told(UUID notice);

    long dueNotices(Instant now);

    /// @param tries how often it was sent before
    record DueNotice(UUID id, String body, int tries) {}
}
