package dev.mitra.reseller.conversation.db;

import dev.mitra.reseller.conversation.AttachmentId;
import dev.mitra.reseller.conversation.FileContent;
import dev.mitra.reseller.conversation.Message;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// A file of a message as a row; written once.
@Entity
@Immutable
@Table(name = "message_attachment")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class AttachmentRow {

    @Id
    UUID id;

    UUID messageId;
    UUID threadId;
    String name;
    String mediaType;
    int size;
    byte[] content;

    static AttachmentRow of(Message message, FileContent file) {
        var row = new AttachmentRow();
        row.id = file.id().value();
        row.messageId = message.id().value();
        row.threadId = message.thread().value();
        row.name = file.name();
        row.mediaType = file.mediaType();
        row.size = file.content().length;
        row.content = file.content();
        return row;
    }

    FileContent toFile() {
        return new FileContent(new AttachmentId(id), name, mediaType, content);
    }
}
