package dev.mitra.reseller.conversation;

/// A file as it came with a message.
///
/// @param mediaType by its first bytes, whatever the mail says
// nobody compares two files as values
@SuppressWarnings("ArrayRecordComponent")
public record FileContent(AttachmentId id, String name, String mediaType, byte[] content) {

    Message.Attachment toAttachment() {
        return new Message.Attachment(id, name, mediaType, content.length);
    }
}
