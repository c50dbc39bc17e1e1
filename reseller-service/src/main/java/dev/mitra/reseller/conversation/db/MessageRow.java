package dev.mitra.reseller.conversation.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.conversation.Author;
import dev.mitra.reseller.conversation.Message;
import dev.mitra.reseller.conversation.MessageId;
import dev.mitra.reseller.conversation.ThreadId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A message as a row; written once.
@Entity
@Immutable
@Table(name = "message")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class MessageRow {

    @Id
    UUID id;

    UUID threadId;

    @Enumerated(EnumType.STRING)
    Author.Side author;

    @Nullable
    UUID accountId;

    @Nullable
    String sender;

    boolean senderVerified;
    String body;

    @Nullable
    String quoted;

    String mailId;
    Instant writtenAt;

    static MessageRow of(Message message) {
        var row = new MessageRow();
        row.id = message.id().value();
        row.threadId = message.thread().value();
        var author = message.author();
        row.author = author.side();
        row.accountId = author.account() == null ? null : author.account().value();
        row.sender = author.sender() == null ? null : author.sender().canonical();
        row.senderVerified = author.verified();
        row.body = message.body();
        row.quoted = message.quoted();
        row.mailId = message.mailId();
        row.writtenAt = message.at();
        return row;
    }

    Message toMessage(List<Message.Attachment> attachments) {
        var from = new Author(
                author,
                accountId == null ? null : new AccountId(accountId),
                sender == null ? null : new EmailAddress(sender),
                senderVerified);
        return new Message(
                new MessageId(id), new ThreadId(threadId), from, body, quoted, mailId, attachments, writtenAt);
    }
}
