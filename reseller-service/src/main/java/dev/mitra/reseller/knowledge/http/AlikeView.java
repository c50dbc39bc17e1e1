package dev.mitra.reseller.knowledge.http;

import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.Topic;
import dev.mitra.reseller.knowledge.Alike;
import java.util.List;

/// An earlier thread that is like this one.
///
/// @param sharedWords stems that both hold: why it is shown
public record AlikeView(ThreadId threadId, Topic topic, String subject, List<String> sharedWords) {

    static AlikeView of(Alike alike) {
        return new AlikeView(alike.thread(), alike.topic(), alike.subject(), alike.shared());
    }
}
