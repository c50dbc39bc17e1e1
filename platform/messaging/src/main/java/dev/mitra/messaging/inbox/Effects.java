package dev.mitra.messaging.inbox;

import dev.mitra.messaging.MessageContext;
import dev.mitra.messaging.wire.CloudEvent;
import dev.mitra.tracing.Step;
import dev.mitra.tracing.Traces;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Hands events to their readers: those of one type together where the order of every key allows it.
final class Effects {

    private final String consumer;
    private final Traces traces;

    Effects(String consumer, Traces traces) {
        this.consumer = consumer;
        this.traces = traces;
    }

    /// Throws whatever a reader throws.
    void apply(List<Routed.Wanted> events) {
        for (var group : groups(events)) {
            applyGroup(group);
        }
    }

    /// Runs of one type. An event joins the first run of its type that comes no earlier than its key's last.
    static List<List<Routed.Wanted>> groups(List<Routed.Wanted> events) {
        var groups = new ArrayList<List<Routed.Wanted>>();
        Map<ParkedKey, Integer> lastOfKey = new HashMap<>();
        for (var event : events) {
            int place = lastOfKey.getOrDefault(event.key(), 0);
            while (place < groups.size() && !type(groups.get(place).getFirst()).equals(type(event))) {
                place++;
            }
            if (place == groups.size()) {
                groups.add(new ArrayList<>());
            }
            groups.get(place).add(event);
            lastOfKey.put(event.key(), place);
        }
        return groups;
    }

    private static String type(Routed.Wanted event) {
        return event.event().type();
    }

    /// One view per reader of the type; every event of the group has them in the same order.
    /// Sorted by key, which keeps each key's order, so that two batches take their locks in the same order.
    private void applyGroup(List<Routed.Wanted> unsorted) {
        var group = unsorted.stream()
                .sorted(Comparator.comparing(Routed.Wanted::key))
                .toList();
        int readers = group.getFirst().views().size();
        for (int reader = 0; reader < readers; reader++) {
            applyTo(group.getFirst().views().get(reader).subscription(), reader, group);
        }
    }

    private <E> void applyTo(Subscription<E> subscription, int place, List<Routed.Wanted> group) {
        var contexts = new IdentityHashMap<Object, MessageContext>();
        var steps = new ArrayList<Step>();
        var events = new ArrayList<E>();
        for (var wanted : group) {
            var event = subscription.view().cast(wanted.views().get(place).event());
            var step = step(wanted.event(), wanted.raw().topic());
            contexts.put(event, context(wanted.event(), step));
            events.add(event);
            steps.add(step);
        }
        try {
            hand(subscription, events, contexts);
        } catch (LinkageError | AssertionError | StackOverflowError e) {
            steps.forEach(step -> step.failed(e.getClass().getSimpleName()));
            throw new IllegalStateException("the reader is broken", e); // a failing event, not a failing process
        } catch (RuntimeException e) {
            steps.forEach(step -> step.failed(e.getClass().getSimpleName()));
            throw e;
        } finally {
            steps.forEach(Step::end);
        }
    }

    private Step step(CloudEvent event, String topic) {
        return traces.isOn()
                ? traces.begin(event.type() + " process", Traces.Kind.CONSUMER, event.traceparent())
                        .with("messaging.destination.name", topic)
                        .with("messaging.consumer.group.name", consumer)
                        .with("mitra.correlation.id", event.correlationId().toString())
                : new Step.Unrecorded(event.traceparent());
    }

    private static <E> void hand(
            Subscription<E> subscription, List<E> events, IdentityHashMap<Object, MessageContext> contexts) {
        if (subscription.batching() && events.size() > 1) {
            MessageContext.run(contexts, () -> subscription.reader().readAll(events));
        } else {
            for (var event : events) {
                Objects.requireNonNull(contexts.get(event))
                        .run(() -> subscription.reader().read(event));
            }
        }
    }

    private static MessageContext context(CloudEvent event, Step step) {
        return new MessageContext(event.correlationId(), event.id(), step.traceparent());
    }
}
