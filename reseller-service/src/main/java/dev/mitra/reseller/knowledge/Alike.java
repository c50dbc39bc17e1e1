package dev.mitra.reseller.knowledge;

import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.Topic;
import java.util.List;

/// An earlier thread that is like another.
///
/// @param shared stems of the words that both hold: why it was found
public record Alike(ThreadId thread, Topic topic, String subject, List<String> shared) {

    public Alike {
        shared = List.copyOf(shared);
    }
}
