package dev.mitra.reseller.conversation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One message of a thread, the same for both sides. It is written once.
///
/// @param quoted what a mail repeats of earlier ones, folded away; null when it repeats nothing
/// @param mailId Message-ID under which it was mailed, ours or the sender's
public record Message(
        MessageId id,
        ThreadId thread,
        Author author,
        String body,
        @Nullable String quoted,
        String mailId,
        List<Attachment> attachments,
        Instant at) {

    public Message {
        attachments = List.copyOf(attachments);
    }

    /// @param size bytes
    public record Attachment(AttachmentId id, String name, String mediaType, int size) {}
}
