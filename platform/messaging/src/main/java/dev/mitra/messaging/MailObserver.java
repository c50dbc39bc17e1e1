package dev.mitra.messaging;

import java.time.Instant;
import java.util.UUID;

/// Is told what became of mails of one kind, in the transaction that records it. An application-scoped bean.
public interface MailObserver {

    String kind();

    /// SMTP has taken the mail.
    void accepted(Outcome outcome);

    /// SMTP has refused it for good, or every attempt failed.
    default void bounced(Outcome outcome, String reply) {}

    /// @param about the order, account or statement of [Mail#about()]
    record Outcome(UUID about, String copy, String messageId, Instant at) {}
}
