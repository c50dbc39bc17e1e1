package dev.mitra.reseller.conversation.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.reseller.conversation.Conversation;
import dev.mitra.reseller.conversation.Conversations;
import dev.mitra.reseller.conversation.Correspondent;
import dev.mitra.reseller.conversation.Mailroom;
import dev.mitra.reseller.conversation.Messages;
import dev.mitra.reseller.conversation.NewMessage;
import dev.mitra.reseller.conversation.Opening;
import dev.mitra.reseller.conversation.Topic;
import dev.mitra.reseller.conversation.Turn;
import dev.mitra.reseller.notice.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Begins a thread with its first message. CALL and SUPPORT get their answer at once and are closed with it.
@ApplicationScoped
@Transactional
public class OpenThread {

    private final Conversations conversations;
    private final Messages messages;
    private final TellPartner tell;
    private final Mailroom mailroom;
    private final BusinessClock clock;

    OpenThread(
            Conversations conversations, Messages messages, TellPartner tell, Mailroom mailroom, BusinessClock clock) {
        this.conversations = conversations;
        this.messages = messages;
        this.tell = tell;
        this.mailroom = mailroom;
        this.clock = clock;
    }

    /// The partner gets its own words by mail, with the address to which it can go on writing (R12.1).
    public Conversation open(Correspondent partner, Opening opening, NewMessage first) {
        var conversation = quietly(partner, opening, first);
        return switch (opening.topic()) {
            case SUPPORT -> answered(conversation, Notice.Kind.SUPPORT_IN_FORUM);
            case CALL -> answered(conversation, Notice.Kind.CALLS_BY_POLICY);
            default -> {
                var message = messages.of(conversation.id(), null, 1).getFirst();
                // what came by mail is in the partner's mailbox already
                if (first.mailId() == null) {
                    tell.mail(Notice.Kind.MESSAGE_RECEIVED, conversation, message);
                }
                yield conversation;
            }
        };
    }

    /// Without any mail.
    public Conversation quietly(Correspondent partner, Opening opening, NewMessage first) {
        var now = clock.now();
        var conversation = Conversation.opened(partner, opening.topic(), opening.subject(), opening.scenario(), now);
        conversations.add(conversation);
        messages.add(first.in(conversation.id(), mailroom, now), first.files());
        return conversation;
    }

    private Conversation answered(Conversation conversation, Notice.Kind kind) {
        var topic = kind == Notice.Kind.SUPPORT_IN_FORUM ? Topic.SUPPORT : Topic.CALL;
        if (!(conversation.relabel(topic) instanceof Turn.Done(var closed))) {
            throw new IllegalStateException("a new thread is open");
        }
        tell.answer(kind, closed, clock.now());
        conversations.save(closed);
        return closed;
    }
}
