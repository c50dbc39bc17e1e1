package dev.mitra.reseller.conversation.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.conversation.AttachmentId;
import dev.mitra.reseller.conversation.Author;
import dev.mitra.reseller.conversation.Message;
import dev.mitra.reseller.conversation.MessageId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message, the same for both sides; who of sales wrote it is not shown.
///
/// @param author PARTNER, STAFF, or VENDOR for what the programme answers by itself
/// @param sender of a mail
/// @param senderVerified false when our gateway did not find the mail's sender authentic
/// @param quoted what the mail repeats of earlier ones
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageView(
        MessageId id,
        Author.Side author,
        @Nullable EmailAddress sender,
        boolean senderVerified,
        String text,
        @Nullable String quoted,
        List<AttachmentView> attachments,
        Instant writtenAt) {

    /// @param size bytes
    public record AttachmentView(AttachmentId id, String name, String mediaType, int size) {

        static AttachmentView of(Message.Attachment attachment) {
            return new AttachmentView(attachment.id(), attachment.name(), attachment.mediaType(), attachment.size());
        }
    }

    static MessageView of(Message message) {
        var author = message.author();
        return new MessageView(
                message.id(),
                author.side(),
                author.sender(),
                author.verified(),
                message.body(),
                message.quoted(),
                message.attachments().stream().map(AttachmentView::of).toList(),
                message.at());
    }
}
