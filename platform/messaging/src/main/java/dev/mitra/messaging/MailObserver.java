package dev.mitra.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Is told what became of mails of one kind, in the transaction that records it. An application-scoped bean.
public interface MailObserver {

    String kind();

    /// SMTP has taken these mails. What one of them tells the others belongs into [MessageContext#runFor].
    void accepted(List<Outcome> outcomes);

    /// SMTP has refused it for good, or every attempt failed.
    default void bounced(Outcome outcome, String reply) {}

    /// @param about the order, account or statement of [Mail#about()]
    record Outcome(UUID about, String copy, String messageId, Instant at) {}
}
