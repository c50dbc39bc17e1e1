package dev.mitra.reseller.knowledge;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.conversation.Author;
import dev.mitra.reseller.conversation.MessageId;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.Topic;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A message that holds the words.
///
/// @param excerpt where they stand, plain text
public record Found(
        MessageId message,
        ThreadId thread,
        @Nullable ResellerId reseller,
        Topic topic,
        String subject,
        Author.Side author,
        String excerpt,
        Instant writtenAt) {}
