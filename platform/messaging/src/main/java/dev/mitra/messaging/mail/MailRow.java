package dev.mitra.messaging.mail;

import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.Mail;
import dev.mitra.messaging.MessageContext;
import dev.mitra.tracing.RequestTrace;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mail as it is queued.
///
/// @param correlationId the order or application whose story it belongs to
/// @param causationId the event for which it was written; null when a person, a program or a job asked for it
/// @param traceparent of what caused it
/// @param messageId `<id@domain>`, the same over every attempt
public record MailRow(
        UUID id,
        UUID correlationId,
        @Nullable UUID causationId,
        @Nullable String traceparent,
        String messageId,
        Mail mail) {

    /// @param domain of the vendor, right of the `@` of the Message-ID
    /// @param request whose trace the mail continues when no event caused it
    public static MailRow of(Mail mail, String domain, RequestTrace request) {
        var id = UuidV7.random();
        var cause = MessageContext.current();
        var correlation = cause.map(MessageContext::correlationId).orElse(mail.about());
        var causation = cause.map(MessageContext::causationId).orElse(null);
        var trace = cause.isPresent()
                ? cause.get().traceparent()
                : request.traceparent().orElse(null);
        var place = mail.place();
        var messageId = place == null ? "<" + id + "@" + domain + ">" : place.messageId();
        return new MailRow(id, correlation, causation, trace, messageId, mail);
    }
}
