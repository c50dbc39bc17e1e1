package dev.mitra.messaging;

import dev.mitra.kernel.EmailAddress;
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
public record Mail(
        String kind,
        UUID about,
        String copy,
        List<EmailAddress> to,
        String subject,
        String text,
        @Nullable String html,
        List<Attachment> attachments) {

    public Mail {
        to = List.copyOf(to);
        attachments = List.copyOf(attachments);
        if (to.isEmpty() || subject.isBlank() || (subject + kind).chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a mail needs a recipient and a subject of one line");
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
