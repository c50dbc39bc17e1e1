package dev.mitra.reseller.conversation.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.reseller.conversation.Author;
import dev.mitra.reseller.conversation.Conversation;
import dev.mitra.reseller.conversation.Conversations;
import dev.mitra.reseller.conversation.Desk;
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
import java.util.Map;
import java.util.Optional;

/// Writes one more message into a thread and mails it to the partner (R12.1).
@ApplicationScoped
@Transactional
public class WriteMessage {

    /// What became of it.
    public sealed interface Outcome {}

    public record Written(Message message) implements Outcome {}

    public record Refused(Turn.IsClosed reason) implements Outcome {}

    /// Replies on this topic are proposed and approved (R12.2).
    public record NeedsSecondPerson() implements Outcome {}

    private final Conversations conversations;
    private final Messages messages;
    private final TellPartner tell;
    private final Mailroom mailroom;
    private final Desk desk;
    private final BusinessClock clock;

    WriteMessage(
            Conversations conversations,
            Messages messages,
            TellPartner tell,
            Mailroom mailroom,
            Desk desk,
            BusinessClock clock) {
        this.conversations = conversations;
        this.messages = messages;
        this.tell = tell;
        this.mailroom = mailroom;
        this.desk = desk;
        this.clock = clock;
    }

    /// Empty when there is no such thread.
    public Optional<Outcome> byStaff(ThreadId id, AccountId member, String text) {
        return conversations
                .lock(id)
                .map(thread -> desk.needsSecondPerson(thread.topic())
                        ? new NeedsSecondPerson()
                        : answer(thread, member, text));
    }

    /// What two of sales agree on.
    public Outcome approved(ThreadId id, AccountId member, String text) {
        return answer(conversations.lock(id).orElseThrow(), member, text);
    }

    /// What a decision of its own tells, in a thread that was closed meanwhile as well: a decision reaches its
    /// partner.
    public void decided(ThreadId id, AccountId member, String text) {
        var thread = conversations.lock(id).orElseThrow();
        var turn = thread.staffAnswers() instanceof Turn.Done answered ? answered : new Turn.Done(thread);
        write(thread, turn, NewMessage.of(Author.staff(member), text), Notice.Kind.MESSAGE_ANSWERED);
    }

    /// Lets the programme itself tell the partner something; it is sales' turn no more.
    public void tell(ThreadId id, Notice.Kind kind) {
        tell(id, kind, Map.of());
    }

    /// @param facts that the letter names besides those of its thread
    public void tell(ThreadId id, Notice.Kind kind, Map<String, Object> facts) {
        var thread = conversations.lock(id).orElseThrow();
        var next = thread.staffAnswers() instanceof Turn.Done(var answered) ? answered : thread;
        conversations.save(next);
        tell.answer(kind, next, facts, clock.now());
    }

    /// Lets the programme itself say that something came in; sales owes its answer as before.
    public void acknowledge(ThreadId id, Notice.Kind kind) {
        tell.answer(kind, conversations.lock(id).orElseThrow(), Map.of(), clock.now());
    }

    private Outcome answer(Conversation thread, AccountId member, String text) {
        return write(
                thread, thread.staffAnswers(), NewMessage.of(Author.staff(member), text), Notice.Kind.MESSAGE_ANSWERED);
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

    /// Without any mail: what came by mail is in the partner's mailbox already. It is kept in a closed
    /// thread too, for nothing is lost; whether it opened the thread, the state tells.
    public Optional<Conversation> quietly(ThreadId id, NewMessage message) {
        return conversations.lock(id).map(thread -> {
            var now = clock.now();
            var next = thread.partnerWrites(now) instanceof Turn.Done(var open) ? open : thread;
            conversations.save(next);
            messages.add(message.in(id, mailroom, now), message.files());
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
