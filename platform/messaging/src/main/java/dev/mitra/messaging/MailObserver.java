package dev.mitra.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// Is told what became of mails of some kinds, in the transaction that records it. An application-scoped bean.
public interface MailObserver {

    Set<String> kinds();

    /// SMTP has taken these mails, of whatever kinds: what they are about is locked together. What one of them tells
    /// the others belongs into [Outcome#tell].
    void accepted(List<Outcome> outcomes);

    /// SMTP has refused it for good, or every attempt failed.
    default void bounced(Outcome outcome, String reply) {}

    /// @param kind of [Mail#kind()]
    /// @param about the order, account or statement of [Mail#about()]
    /// @param story runs what is told of the mail as a part of what the mail belongs to
    record Outcome(String kind, UUID about, String copy, String messageId, Instant at, Consumer<Runnable> story) {

        /// Runs it with the cause for which the mail was written; where a person or a job asked for the mail, in the
        /// trace of that.
        public void tell(Runnable news) {
            story.accept(news);
        }
    }
}
