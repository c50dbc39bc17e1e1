package dev.mitra.reseller.conversation.app;

import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.Mail;
import dev.mitra.reseller.conversation.Author;
import dev.mitra.reseller.conversation.Conversation;
import dev.mitra.reseller.conversation.Mailroom;
import dev.mitra.reseller.conversation.Message;
import dev.mitra.reseller.conversation.Messages;
import dev.mitra.reseller.conversation.NewMessage;
import dev.mitra.reseller.notice.Notice;
import dev.mitra.reseller.notice.Reader;
import dev.mitra.reseller.notice.app.SendNotice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Mails what was written in a thread, so that the thread and the partner's mailbox hold the same (R12.1). It reads
/// messages only: no note and no consultation can come into a partner's mail (R12.2).
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TellPartner {

    private final SendNotice notices;
    private final Messages messages;
    private final Mailroom mailroom;

    TellPartner(SendNotice notices, Messages messages, Mailroom mailroom) {
        this.notices = notices;
        this.messages = messages;
        this.mailroom = mailroom;
    }

    /// Mails a message under its own Message-ID, after all that the thread held before it.
    public void mail(Notice.Kind kind, Conversation conversation, Message message) {
        var follows = messages.mailIds(conversation.id()).stream()
                .filter(id -> !id.equals(message.mailId()))
                .toList();
        notices.send(
                notice(kind, conversation, message.id().value().toString(), Map.of("text", message.body())),
                place(conversation, message.mailId(), follows));
    }

    /// Without any facts besides those of the thread.
    public void answer(Notice.Kind kind, Conversation conversation, Instant at) {
        answer(kind, conversation, Map.of(), at);
    }

    /// Lets the programme answer by itself: the letter becomes a message that both sides see, and a mail.
    ///
    /// @param facts that the letter names besides those of the thread
    public void answer(Notice.Kind kind, Conversation conversation, Map<String, Object> facts, Instant at) {
        var letter = notices.letter(notice(kind, conversation, "", facts));
        var message = NewMessage.of(Author.vendor(), letter.text().strip()).in(conversation.id(), mailroom, at);
        var follows = messages.mailIds(conversation.id());
        messages.add(message, List.of());
        notices.send(
                notice(kind, conversation, message.id().value().toString(), facts),
                place(conversation, message.mailId(), follows));
    }

    /// Where a mail stands that belongs to the thread and is none of its messages.
    public Mail.Place besides(Conversation conversation) {
        var own = mailroom.mailId(UuidV7.random());
        return place(conversation, own, messages.mailIds(conversation.id()));
    }

    private Mail.Place place(Conversation conversation, String mailId, List<String> follows) {
        return new Mail.Place(mailId, mailroom.addressOf(conversation.replyToken()), follows);
    }

    private static Notice notice(Notice.Kind kind, Conversation conversation, String copy, Map<String, Object> more) {
        var facts = new HashMap<String, Object>(Map.of("text", ""));
        facts.putAll(more);
        facts.put("subject", conversation.subject().text());
        var partner = conversation.partner();
        return new Notice(
                kind,
                new Reader(partner.email(), partner.language()),
                conversation.id().value(),
                copy,
                facts);
    }
}
