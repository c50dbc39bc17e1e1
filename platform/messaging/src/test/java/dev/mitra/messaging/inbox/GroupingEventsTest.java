package dev.mitra.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.messaging.wire.CloudEvent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GroupingEventsTest {

    private static final Map<Character, UUID> KEYS = Map.of('a', new UUID(0, 1), 'b', new UUID(0, 2));

    @Test
    void events_of_one_type_are_taken_together_across_keys() {
        assertThat(groups("aP", "bP", "aR", "bR")).containsExactly("P P", "R R");
    }

    @Test
    void an_event_never_moves_before_an_earlier_one_of_its_key() {
        assertThat(groups("aP", "aR", "bP", "aP", "bR")).containsExactly("P P", "R R", "P");
    }

    private static List<String> groups(String... events) {
        var wanted = Arrays.stream(events).map(GroupingEventsTest::event).toList();
        return Effects.groups(wanted).stream()
                .map(group -> String.join(
                        " ", group.stream().map(event -> event.event().type()).toList()))
                .toList();
    }

    private static Routed.Wanted event(String keyAndType) {
        var key = KEYS.getOrDefault(keyAndType.charAt(0), new UUID(0, 0));
        var type = keyAndType.substring(1);
        var event = new CloudEvent(UUID.randomUUID(), type, "/test", key, Instant.EPOCH, key, null, 1, null);
        return new Routed.Wanted(new ConsumerRecord<>("topic", 0, 0, new byte[0], new byte[0]), event, List.of());
    }
}
