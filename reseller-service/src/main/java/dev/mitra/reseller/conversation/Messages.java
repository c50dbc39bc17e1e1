package dev.mitra.reseller.conversation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The messages of all threads, with their files.
public interface Messages {

    void add(Message message, List<FileContent> files);

    /// Oldest first.
    ///
    /// @param after where the page before ended, null for the first page
    List<Message> of(ThreadId thread, @Nullable MessageId after, int limit);

    Optional<Message> find(ThreadId thread, MessageId id);

    /// Message-IDs of a thread: its first mail and the last nine, oldest first (RFC 5322 lets the middle
    /// go).
    List<String> mailIds(ThreadId thread);

    Optional<FileContent> file(ThreadId thread, AttachmentId id);
}
