package dev.mitra.reseller.conversation.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.reseller.conversation.AttachmentId;
import dev.mitra.reseller.conversation.Conversation;
import dev.mitra.reseller.conversation.Conversations;
import dev.mitra.reseller.conversation.Desk;
import dev.mitra.reseller.conversation.FileContent;
import dev.mitra.reseller.conversation.Message;
import dev.mitra.reseller.conversation.MessageId;
import dev.mitra.reseller.conversation.Messages;
import dev.mitra.reseller.conversation.ThreadId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Threads and messages as both sides read them, and the list of what is late.
@ApplicationScoped
@Transactional
public class ShowThreads {

    private final Conversations conversations;
    private final Messages messages;
    private final Desk desk;
    private final BusinessClock clock;

    ShowThreads(Conversations conversations, Messages messages, Desk desk, BusinessClock clock) {
        this.conversations = conversations;
        this.messages = messages;
        this.desk = desk;
        this.clock = clock;
    }

    public Optional<Conversation> of(ThreadId id) {
        return conversations.find(id);
    }

    public List<Conversation> list(Conversations.Filter filter, @Nullable ThreadId before, int limit) {
        return conversations.list(filter, before, limit);
    }

    /// The longest wait first.
    public List<Conversation> late(Conversations.@Nullable LateKey after, int limit) {
        return conversations.waitingSince(clock.now().minus(desk.answerWithin()), after, limit);
    }

    public List<Message> messages(ThreadId id, @Nullable MessageId after, int limit) {
        return messages.of(id, after, limit);
    }

    public Optional<Message> message(ThreadId thread, MessageId id) {
        return messages.find(thread, id);
    }

    public Optional<FileContent> file(ThreadId thread, AttachmentId id) {
        return messages.file(thread, id);
    }
}
