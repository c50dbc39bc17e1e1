package dev.mitra.messaging.outbox;

import dev.mitra.messaging.loop.Gathering;
import dev.mitra.messaging.loop.Loop;
import dev.mitra.messaging.outbox.OutboxTable.Unpublished;
import dev.mitra.tracing.Traces;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

/// Publishes the outbox: the elected relay reads unpublished rows in the order of their ids, sends them all,
/// awaits the broker's acknowledgements and marks them with one statement.
///
/// Killed between sending and marking, it sends again after the restart; readers drop what they have seen.
/// Order per key holds even then, because every pass starts at the oldest row that is not marked.
public final class Relay implements Loop.Step, AutoCloseable {

    private static final int BATCH = 500;
    private static final Duration WHILE_ANOTHER_LEADS = Duration.ofSeconds(1);
    private static final Duration WHILE_EMPTY = Duration.ofMillis(200);
    private static final Duration AFTER_TROUBLE = Duration.ofMillis(500);
    private static final Duration MOST_GATHERING = Duration.ofMillis(100);

    private final Leadership leadership;
    private final Supplier<Producer<byte[], byte[]>> producers;
    private final OutboxTable table;
    private final String source;
    private final Traces traces;
    private final LongAdder published = new LongAdder();
    private final BlockedTopics blocked = new BlockedTopics();
    /// What is committed meanwhile travels together: one read, one request and one mark for all of it.
    private final Gathering gathering = new Gathering(MOST_GATHERING);
    private @Nullable Producer<byte[], byte[]> producer;
    private volatile boolean leads;
    private volatile boolean stopping;

    /// @param dataSource gives connections outside of any transaction manager; one is kept while this leads
    /// @param source how this service calls itself on the wire: `/order-service`
    public Relay(
            DataSource dataSource,
            Supplier<Producer<byte[], byte[]>> producers,
            OutboxTable table,
            String source,
            Traces traces) {
        this.leadership = new Leadership(dataSource);
        this.producers = producers;
        this.table = table;
        this.source = source;
        this.traces = traces;
    }

    public boolean leads() {
        return leads;
    }

    /// How many events the broker has acknowledged to this process.
    public long published() {
        return published.sum();
    }

    @Override
    public Duration take() throws Exception {
        boolean done = false;
        try {
            var pause = lead();
            done = true;
            return pause;
        } finally {
            if (!done || stopping) {
                stepDown();
            }
        }
    }

    /// Makes the step that is under way give up waiting for the broker.
    public void stop() {
        stopping = true;
    }

    @Override
    public void close() {
        stop();
        stepDown();
    }

    private Duration lead() throws SQLException, InterruptedException {
        var connection = leadership.acquire();
        leads = connection != null;
        if (connection == null) {
            return WHILE_ANOTHER_LEADS;
        }
        var rows = table.unpublished(connection, BATCH, blocked.now());
        if (rows.isEmpty()) {
            return WHILE_EMPTY;
        }
        var flight = send(rows);
        var acknowledged = await(flight);
        mark(connection, acknowledged);
        if (flight.hasFailed()) {
            closeProducer();
            return AFTER_TROUBLE;
        }
        if (acknowledged.size() < rows.size()) {
            return AFTER_TROUBLE;
        }
        gathering.came(rows.size());
        if (rows.size() < BATCH) {
            gathering.sleep();
        }
        return Duration.ZERO;
    }

    private Flight send(List<Unpublished> rows) {
        var current = producer;
        if (current == null) {
            current = producers.get();
            producer = current;
        }
        var flight = new Flight(current, source, blocked, traces);
        for (var row : rows) {
            if (!stopping) {
                flight.send(row);
            }
        }
        return flight;
    }

    /// Waits as long as it takes, but not without the lock.
    private List<Long> await(Flight flight) throws SQLException, InterruptedException {
        while (!flight.landedWithin(Duration.ofSeconds(1))) {
            if (stopping) {
                return flight.acknowledged();
            }
            if (!leadership.stillHeld()) {
                throw new SQLException("the relay's connection was lost", "08006");
            }
        }
        return flight.acknowledged();
    }

    private void mark(Connection connection, List<Long> ids) throws SQLException {
        if (!ids.isEmpty()) {
            table.markPublished(connection, new ArrayList<>(ids));
            published.add(ids.size());
        }
    }

    /// The producer is closed first, so that nothing is sent once another process may lead.
    private void stepDown() {
        leads = false;
        closeProducer();
        leadership.close();
    }

    private void closeProducer() {
        var last = producer;
        producer = null;
        if (last != null) {
            last.close(Duration.ZERO);
        }
    }
}
