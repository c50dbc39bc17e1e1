package dev.mitra.stack.bench;

import dev.mitra.stack.Service;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/// What a long outage of the broker leaves: many events in order-service's outbox, and an order that comes behind
/// all of them. They are of a type that nobody reads, so that what is measured is the relay.
record Backlog(Shop shop, Happenings happenings, Tables tables) {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /// An operation is one event; the latency is that of the order behind them, until its invoice is there.
    Outcome drain(int events) {
        var behind = new Latencies();
        var begin = System.nanoTime();
        happenings.await("InvoiceIssued.v1", shop.place());
        behind.add(System.nanoTime() - begin);
        tables.awaitDrained(PATIENCE);
        return new Outcome(events, Clients.secondsSince(begin), Map.of("orderBehindMs", behind));
    }

    /// As large as the last order that was placed.
    void write(int events) {
        var sql = "insert into platform.outbox (event_id, topic, type, key, version, correlation_id, payload)"
                + " select uuidv7(), topic, 'BenchmarkNoted.v1', uuidv7(), 1, uuidv7(), payload"
                + " from (select topic, payload from platform.outbox where type = 'OrderPlaced.v1'"
                + " order by id desc limit 1) placed cross join generate_series(1, " + events + ")";
        try {
            Clones.execute(tables.connection(Service.ORDER), sql);
        } catch (SQLException e) {
            throw Tables.refusal(Service.ORDER, sql, e);
        }
    }
}
