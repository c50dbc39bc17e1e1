package dev.mitra.reseller.knowledge.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.conversation.Author;
import dev.mitra.reseller.conversation.MessageId;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.Topic;
import dev.mitra.reseller.knowledge.Found;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A message that holds the words.
///
/// @param excerpt where they stand, plain text
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FoundView(
        MessageId id,
        ThreadId threadId,
        @Nullable ResellerId resellerId,
        Topic topic,
        String subject,
        Author.Side author,
        String excerpt,
        Instant writtenAt) {

    static FoundView of(Found found) {
        return new FoundView(
                found.message(),
                found.thread(),
                found.reseller(),
                found.topic(),
                found.subject(),
                found.author(),
                found.excerpt(),
                found.writtenAt());
    }
}
