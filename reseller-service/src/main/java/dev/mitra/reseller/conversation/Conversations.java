package dev.mitra.reseller.conversation;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All threads.
public interface Conversations {

    void add(Conversation conversation);

    void save(Conversation conversation);

    Optional<Conversation> find(ThreadId id);

    /// Waits until nobody else changes this thread.
    Optional<Conversation> lock(ThreadId id);

    Optional<ThreadId> byToken(ReplyToken token);

    /// The thread of the newest of these mails that we know.
    Optional<ThreadId> byMails(List<String> mailIds);

    /// Threads of a mailbox that belonged to nobody when it wrote.
    List<ThreadId> unclaimed(EmailAddress mailbox);

    /// Newest first.
    ///
    /// @param before where the page before ended, null for the first page
    List<Conversation> list(Filter filter, @Nullable ThreadId before, int limit);

    /// Those whose partner has waited since before `limit`, the longest wait first.
    List<Conversation> waitingSince(Instant limit, @Nullable LateKey after, int rows);

    /// @param reseller whose, null for everybody's
    record Filter(@Nullable ResellerId reseller, @Nullable Topic topic, State.@Nullable Name state) {}

    /// Where a page of late threads ended.
    record LateKey(Instant since, ThreadId thread) {}
}
