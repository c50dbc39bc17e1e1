package dev.mitra.reseller.knowledge;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.conversation.MessageId;
import dev.mitra.reseller.conversation.Topic;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is looked for.
///
/// @param words as people write them into a search: `"a phrase"`, `-without`, `or`
/// @param before where the page before ended, null for the first page
public record Question(
        String words,
        @Nullable ResellerId reseller,
        @Nullable Topic topic,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable MessageId before) {}
