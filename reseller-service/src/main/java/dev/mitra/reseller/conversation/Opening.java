package dev.mitra.reseller.conversation;

import org.jspecify.annotations.Nullable;

/// What a new thread is about.
public record Opening(
        Topic topic, Subject subject, @Nullable Scenario scenario) {

    public static Opening of(Topic topic, String subject) {
        return new Opening(topic, Subject.of(subject), null);
    }
}
