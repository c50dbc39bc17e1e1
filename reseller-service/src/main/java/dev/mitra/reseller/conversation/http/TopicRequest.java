package dev.mitra.reseller.conversation.http;

import dev.mitra.reseller.conversation.Topic;
import jakarta.validation.constraints.NotNull;

/// What the thread is about.
public record TopicRequest(@NotNull Topic topic) {}
