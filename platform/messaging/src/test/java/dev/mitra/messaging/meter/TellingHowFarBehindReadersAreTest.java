package dev.mitra.messaging.meter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.messaging.inbox.ConsumerLag.Backlog;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class TellingHowFarBehindReadersAreTest {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final TopicPartition ONE = new TopicPartition("mitra.order", 0);
    private static final TopicPartition TWO = new TopicPartition("mitra.order", 1);

    private final LagAges ages = new LagAges();

    @Test
    void a_reader_that_has_dealt_with_everything_is_not_behind() {
        assertThat(ages.at(NOON, Map.of(ONE, new Backlog(7, 7)))).containsEntry("mitra.order", Duration.ZERO);
    }

    @Test
    void the_age_grows_from_the_first_look_that_saw_the_record_however_long_nothing_had_come_before() {
        ages.at(NOON, Map.of(ONE, new Backlog(7, 7)));
        ages.at(NOON.plusSeconds(3600), Map.of(ONE, new Backlog(8, 7)));

        assertThat(ages.at(NOON.plusSeconds(3620), Map.of(ONE, new Backlog(9, 7))))
                .containsEntry("mitra.order", Duration.ofSeconds(20));
    }

    @Test
    void a_reader_that_catches_up_in_part_is_as_old_as_what_it_has_not_reached() {
        ages.at(NOON, Map.of(ONE, new Backlog(8, 7)));
        ages.at(NOON.plusSeconds(10), Map.of(ONE, new Backlog(9, 7)));

        assertThat(ages.at(NOON.plusSeconds(30), Map.of(ONE, new Backlog(9, 8))))
                .containsEntry("mitra.order", Duration.ofSeconds(20));
    }

    @Test
    void a_topic_is_as_old_as_its_oldest_partition() {
        ages.at(NOON, Map.of(ONE, new Backlog(1, 0), TWO, new Backlog(0, 0)));

        assertThat(ages.at(NOON.plusSeconds(60), Map.of(ONE, new Backlog(1, 0), TWO, new Backlog(5, 0))))
                .containsEntry("mitra.order", Duration.ofSeconds(60));
    }

    @Test
    void days_behind_a_flood_keep_the_oldest_age_and_little_memory() {
        for (int look = 0; look <= 20_000; look++) {
            ages.at(NOON.plusSeconds(look), Map.of(ONE, new Backlog(look + 1, 0)));
        }

        assertThat(ages.at(NOON.plusSeconds(20_000), Map.of(ONE, new Backlog(20_001, 0))))
                .containsEntry("mitra.order", Duration.ofSeconds(20_000));
    }
}
