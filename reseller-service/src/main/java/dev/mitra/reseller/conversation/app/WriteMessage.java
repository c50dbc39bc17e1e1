package dev.mitra.reseller.conversation.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.reseller.conversation.Author;
import dev.mitra.reseller.conversation.Conversation;
import dev.mitra.reseller.conversation.Conversations;
import dev.mitra.reseller.conversation.Mailroom;
import dev.mitra.reseller.conversation.Message;
import dev.mitra.reseller.conversation.Messages;
import dev.mitra.reseller.conversation.NewMessage;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.Turn;
import dev.mitra.reseller.notice.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/// Writes one more message into a thread and mails it to the partner (R12.1).
@ApplicationScoped
@Transactional
public class WriteMessage {

    /// What became of it.
    public sealed interface Outcome {}

    public record Written(Message message) implements Outcome {}

    public record Refused(Turn.IsClosed reason) implements Outcome {}

    private final Conversations conversations;
    private final Messages messages;
    private final TellPartner tell;
    private final Mailroom mailroom;
    private final BusinessClock clock;

    WriteMessage(
            Conversations conversations, Messages messages, TellPartner tell, Mailroom mailroom, BusinessClock clock) {
        this.conversations = conversations;
        this.messages = messages;
        this.tell = tell;
        this.mailroom = mailroom;
        this.clock = clock;
    }

    /// Empty when there is no such thread.
    public Optional<Outcome> byStaff(ThreadId id, AccountId member, String text) {
        return conversations
                .lock(id)
                .map(thread -> write(
                        thread,
                        thread.staffAnswers(),
                        NewMessage.of(Author.staff(member), text),
                        Notice.Kind.MESSAGE_ANSWERED));
    }

    /// The caller has made sure that it is the partner's thread.
    public Optional<Outcome> byPartner(ThreadId id, AccountId account, String text) {
        return conversations
                .lock(id)
                .map(thread -> write(
                        thread,
                        thread.partnerWrites(clock.now()),
                        NewMessage.of(Author.partner(account), text),
                        Notice.Kind.MESSAGE_RECEIVED));
    }

    /// A mail is kept in a closed thread too, for nothing is lost; whether it opened the thread, the state tells.
    public Optional<Conversation> byMail(ThreadId id, NewMessage mail) {
        return conversations.lock(id).map(thread -> {
            var now = clock.now();
            var next = thread.partnerWrites(now) instanceof Turn.Done(var open) ? open : thread;
            conversations.save(next);
            messages.add(mail.in(id, mailroom, now), mail.files());
            return next;
        });
    }

    private Outcome write(Conversation before, Turn turn, NewMessage text, Notice.Kind kind) {
        return switch (turn) {
            case Turn.IsClosed closed -> new Refused(closed);
            case Turn.Done(var conversation) -> {
                var message = text.in(before.id(), mailroom, clock.now());
                messages.add(message, List.of());
                conversations.save(conversation);
                tell.mail(kind, conversation, message);
                yield new Written(message);
            }
        };
    }
}
