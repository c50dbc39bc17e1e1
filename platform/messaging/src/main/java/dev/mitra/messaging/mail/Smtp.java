package dev.mitra.messaging.mail;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.messaging.Mail;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Hands mails to a mail server.
public interface Smtp {

    /// Never completes exceptionally.
    CompletableFuture<Reply> send(Outgoing mail);

    /// A mail as it goes over the line.
    record Outgoing(
            String messageId,
            String kind,
            List<EmailAddress> to,
            String subject,
            String text,
            @Nullable String html,
            List<Mail.Attachment> attachments,
            Mail.@Nullable Place place,
            @Nullable URI unsubscribe) {

        Outgoing with(List<Mail.Attachment> files) {
            return new Outgoing(messageId, kind, to, subject, text, html, files, place, unsubscribe);
        }
    }

    /// What the server said.
    sealed interface Reply {
        String text();

        record Accepted(String text) implements Reply {}

        /// 5xx about this mail: it will never be taken.
        record Refused(String text) implements Reply {}

        /// 4xx, or a conversation that broke off: whether the mail was taken is not known.
        record TryLater(String text) implements Reply {}

        /// No conversation came about: the server is away, for every mail alike.
        record Unreachable(String text) implements Reply {}
    }
}
