package dev.mitra.messaging.reconcile;

import static dev.mitra.messaging.support.Broker.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mitra.messaging.support.Broker;
import dev.mitra.messaging.support.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A service that books orders: it reads what was ordered, writes a booking and tells of it. Its database is restored,
/// for real, to a moment ten seconds or one statement before: what counts is what Kafka has heard since.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestoringADatabaseTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String orders = Broker.topic("orders", 2);
    private final String bookings = Broker.topic("bookings", 2);
    private final UUID before = keyIn(0);
    private final UUID around = keyIn(0);
    /// Alone in its partition, of which the restored database knows nothing at all.
    private final UUID after = keyIn(1);
    private final UUID byHand = UUID.randomUUID();

    @Test
    void what_kafka_knows_and_the_restored_database_does_not_is_named_and_healed(@TempDir Path folder)
            throws Exception {
        var group = "bookkeeper-" + UUID.randomUUID();
        OffsetDateTime moment;
        UUID begun;
        Path backup;
        var archived = new ArchivedServer(folder);
        try (archived) {
            try (var database = Database.on(archived.server(), "bookings");
                    var service = new Bookkeeper(database, group, orders, bookings)) {
                backup = archived.backUp();
                service.start();
                begun = ordered(before, 1);
                ordered(around, 1);
                await().atMost(PATIENCE).until(() -> service.told() == 2);
                moment = archived.now();

                ordered(around, 2);
                var read = ordered(after, 1);
                service.enter(byHand, "B-000042");
                service.ship(before, begun);
                await().atMost(PATIENCE).until(() -> service.told() == 6 && service.lag() == 0);
                service.ship(after, read);
                await().atMost(PATIENCE).until(() -> service.told() == 7);
            }
            archived.stop();
        }
        var restored = archived.restored(backup, moment);
        try (var database = Database.on(restored, "bookings");
                var service = new Bookkeeper(database, group, orders, bookings)) {
            assertThat(service.booked(around)).as("the database has forgotten").containsExactly(1L);
            var since = moment.toInstant().minusSeconds(10);

            var report = service.reconciliation().report(since);
            assertThat(report.healed()).isFalse();
            assertThat(report.heard())
                    .extracting(Report.Aggregate::key, Report.Aggregate::heal)
                    .containsExactlyInAnyOrder(one(around, Heal.READ_AGAIN), one(after, Heal.READ_AGAIN));
            assertThat(report.told())
                    .extracting(Report.Aggregate::key, Report.Aggregate::heal)
                    .containsExactlyInAnyOrder(
                            one(around, Heal.READ_AGAIN),
                            one(after, Heal.READ_AGAIN),
                            one(before, Heal.READ_AGAIN), // read before, shipped later
                            one(byHand, Heal.BY_HAND));
            assertThat(report.told().stream().flatMap(told -> told.events().stream()))
                    .filteredOn(event -> event.numbers().containsKey("bookingNumber"))
                    .extracting(event -> event.numbers().get("bookingNumber"))
                    .as("numbers that others have seen")
                    .containsExactly("B-000042");
            assertThat(service.reconciliation().adopt(since, "ops", "restored"))
                    .as("while something is to be read again")
                    .isEmpty();

            service.start();
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(service.booked(after)).containsExactly(1L));
            await().atMost(PATIENCE).until(() -> service.lag() == 0 && service.unpublished() == 0);
            assertThat(service.booked(before)).containsExactly(1L);
            assertThat(service.booked(around)).as("in the order of the key").containsExactly(1L, 2L);

            // for another of two causes, which came last this time; and what was ordered after is not shipped again
            service.ship(before, UUID.randomUUID());
            report = service.reconciliation().report(since);
            assertThat(report.heard()).isEmpty();
            assertThat(report.told())
                    .extracting(Report.Aggregate::key, Report.Aggregate::heal)
                    .containsExactlyInAnyOrder(
                            one(around, Heal.REPLACED),
                            one(after, Heal.BY_HAND),
                            one(before, Heal.REPLACED),
                            one(byHand, Heal.BY_HAND));

            assertThat(service.reconciliation().adopt(since, "ops", "restored")).contains(5);
            assertThat(service.reconciliation().adopt(since, "ops", "restored"))
                    .as("entered once")
                    .contains(0);
            assertThat(service.reconciliation().readAgain(since, "ops", "once more"))
                    .as("while it reads")
                    .isFalse();
            assertThat(service.reconciliation().report(since).healed()).isTrue();
            assertThat(service.toldButNotKnown()).isZero();

            service.stop();
            assertThat(service.reconciliation().readAgain(since, "ops", "once more"))
                    .isTrue();
        } finally {
            restored.close();
        }
    }

    private static org.assertj.core.groups.Tuple one(UUID key, Heal heal) {
        return org.assertj.core.groups.Tuple.tuple(key, heal);
    }

    /// Of the two partitions, as Kafka's producers choose them.
    private static UUID keyIn(int partition) {
        return Stream.generate(UUID::randomUUID)
                .filter(key -> partition == BuiltInPartitioner.partitionForKey(Broker.bytes(key.toString()), 2))
                .findFirst()
                .orElseThrow();
    }

    private UUID ordered(UUID key, long version) {
        var id = UUID.randomUUID();
        var payload = "{\"key\":\"" + key + "\",\"version\":" + version + "}";
        Broker.send(List.of(record(orders, "Ordered.v1", id, key, version, payload)));
        return id;
    }
}
