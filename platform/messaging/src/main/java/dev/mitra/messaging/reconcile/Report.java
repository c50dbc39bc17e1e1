package dev.mitra.messaging.reconcile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What Kafka holds since a moment and this database does not know.
///
/// @param healed nothing is left
/// @param complete false when there are more aggregates than are named here: ask again when these are healed
/// @param told events of this service's own topics that its outbox does not know
/// @param heard foreign events that its group counts as read and that its inbox does not know
public record Report(Instant since, boolean healed, boolean complete, List<Aggregate> told, List<Aggregate> heard) {

    /// @param key the aggregate's id
    /// @param how what heals it, in a sentence
    public record Aggregate(String topic, UUID key, Heal heal, String how, List<Event> events) {}

    /// @param at when its publisher wrote it
    /// @param numbers of documents and orders that it has given away: fields named `number` or ending in
    ///     `Number`
    /// @param replacedBy the event that this service has told instead
    public record Event(
            UUID id,
            String type,
            long version,
            Instant at,
            UUID correlationId,
            @Nullable UUID causationId,
            Map<String, String> numbers,
            @Nullable UUID replacedBy) {}
}
