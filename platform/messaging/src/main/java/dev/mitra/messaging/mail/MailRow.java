package dev.mitra.messaging.mail;

import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.Mail;
import dev.mitra.messaging.MessageContext;
import java.util.UUID;

/// A mail as it is queued.
///
/// @param correlationId the order or application whose story it belongs to
/// @param messageId `<id@domain>`, the same over every attempt
public record MailRow(UUID id, UUID correlationId, String messageId, Mail mail) {

    /// @param domain of the vendor, right of the `@` of the Message-ID
    public static MailRow of(Mail mail, String domain) {
        var id = UuidV7.random();
        var correlation =
                MessageContext.current().map(MessageContext::correlationId).orElse(mail.about());
        var place = mail.place();
        var messageId = place == null ? "<" + id + "@" + domain + ">" : place.messageId();
        return new MailRow(id, correlation, messageId, mail);
    }
}
