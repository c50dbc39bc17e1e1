package dev.mitra.reseller.conversation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message on its way into a thread.
///
/// @param mailId of the mail that brought it; null when it was not a mail
public record NewMessage(
        Author author,
        String body,
        @Nullable String quoted,
        @Nullable String mailId,
        List<FileContent> files) {

    public NewMessage {
        files = List.copyOf(files);
    }

    public static NewMessage of(Author author, String body) {
        return new NewMessage(author, body, null, null, List.of());
    }

    public Message in(ThreadId thread, Mailroom mailroom, Instant at) {
        var id = MessageId.random();
        return new Message(
                id,
                thread,
                author,
                body,
                quoted,
                mailId == null ? mailroom.mailId(id.value()) : mailId,
                files.stream().map(FileContent::toAttachment).toList(),
                at);
    }
}
