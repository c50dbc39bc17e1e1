package dev.mitra.messaging;

import dev.mitra.kernel.EmailAddress;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One mail to send.
///
/// @param kind what it is: `INVOICE`, `LICENSE`; part of the identity by which it is sent once
/// @param about the order, account or statement it is about; the second part of that identity
/// @param copy the third part: empty for the first mail, anything else for a wanted repeat such as a resend
/// @param subject one line; line breaks and control characters are refused
/// @param html null for plain text alone
/// @param place in a conversation by mail; null for a mail that stands alone
/// @param unsubscribe where one POST says "no more of this" (RFC 8058); null for what its reader asked for
public record Mail(
        String kind,
        UUID about,
        String copy,
        List<EmailAddress> to,
        String subject,
        String text,
        @Nullable String html,
        List<Attachment> attachments,
        @Nullable Place place,
        @Nullable URI unsubscribe) {

    public Mail {
        to = List.copyOf(to);
        attachments = List.copyOf(attachments);
        if (to.isEmpty() || subject.isBlank() || (subject + kind).chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a mail needs a recipient and a subject of one line");
        }
    }

    /// A mail that stands alone.
    public Mail(
            String kind,
            UUID about,
            String copy,
            List<EmailAddress> to,
            String subject,
            String text,
            @Nullable String html,
            List<Attachment> attachments) {
        this(kind, about, copy, to, subject, text, html, attachments, null, null);
    }

    /// Where a mail stands in a conversation (RFC 5322, section 3.6.4).
    ///
    /// @param messageId its own, chosen by who keeps the conversation: `<id@domain>`
    /// @param replyTo where an answer goes
    /// @param follows Message-IDs of what was said before, oldest first
    public record Place(String messageId, EmailAddress replyTo, List<String> follows) {
        public Place {
            follows = List.copyOf(follows);
            if (!messageId.matches("<[^<>\\s]+>") || !follows.stream().allMatch(id -> id.matches("<[^<>\\s]+>"))) {
                throw new IllegalArgumentException("a Message-ID stands in angle brackets");
            }
        }
    }

    /// @param name a plain file name that survives mail clients
    /// @param mediaType `application/pdf`
    public record Attachment(String name, String mediaType, byte[] content) {
        public Attachment {
            if (name.isBlank() || (name + mediaType).chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("a file needs a name and a media type of one line");
            }
        }
    }
}
