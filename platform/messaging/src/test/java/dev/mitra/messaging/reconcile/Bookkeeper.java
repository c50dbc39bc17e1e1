package dev.mitra.messaging.reconcile;

import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.MessageContext;
import dev.mitra.messaging.audit.AuditTable;
import dev.mitra.messaging.inbox.ConsumerLag;
import dev.mitra.messaging.inbox.ConsumerSettings;
import dev.mitra.messaging.inbox.Inbox;
import dev.mitra.messaging.inbox.InboxCounters;
import dev.mitra.messaging.inbox.ReaderLoop;
import dev.mitra.messaging.inbox.RetryPolicy;
import dev.mitra.messaging.inbox.Router;
import dev.mitra.messaging.inbox.Subscription;
import dev.mitra.messaging.loop.Loop;
import dev.mitra.messaging.outbox.OutboxEvent;
import dev.mitra.messaging.outbox.OutboxTable;
import dev.mitra.messaging.outbox.ProducerSettings;
import dev.mitra.messaging.outbox.Relay;
import dev.mitra.messaging.support.Broker;
import dev.mitra.messaging.support.Database;
import dev.mitra.tracing.Traces;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;

/// A small service with the real outbox, relay, inbox and reader: each order that it reads is booked and told.
final class Bookkeeper implements AutoCloseable {

    record Ordered(UUID key, long version) {}

    private final Database database;
    private final String group;
    private final String orders;
    private final String bookings;
    private final Router router;
    private final ConsumerLag lag;
    private final List<Runnable> running = new ArrayList<>();

    Bookkeeper(Database database, String group, String orders, String bookings) {
        this.database = database;
        this.group = group;
        this.orders = orders;
        this.bookings = bookings;
        this.router = new Router(List.of(new Subscription<>(this::book, "Ordered.v1", orders, Ordered.class, false)));
        this.lag = new ConsumerLag(
                () -> Admin.create(Map.<String, Object>of("bootstrap.servers", Broker.bootstrapServers())),
                group,
                Set.of(orders));
        database.execute("create table if not exists booking (place bigserial, key uuid, version bigint)");
    }

    void start() {
        var counters = new InboxCounters();
        var inbox = new Inbox(database.transactions(), router, group, counters, Traces.off());
        var settings = new ConsumerSettings(Broker.access(), group, Optional.empty(), Duration.ofSeconds(6), 100);
        var reader = new ReaderLoop(settings::consumer, Set.of(orders), inbox, RetryPolicy.standard(), counters);
        var relay = new Relay(
                database.pool(),
                () -> ProducerSettings.producer(Broker.access(), group),
                new OutboxTable(),
                "/bookkeeper",
                Traces.off());
        var reading = new Loop("reader", reader).start();
        var relaying = new Loop("relay", relay).start();
        running.add(() -> {
            reader.stop();
            reading.close();
            relaying.close();
            relay.close();
        });
    }

    Reconciliation reconciliation() {
        return new Reconciliation(
                database.transactions(),
                Broker.access(),
                router,
                group,
                lag,
                Set.of(bookings),
                new AuditTable(Optional::empty));
    }

    private void book(Ordered order) {
        write("Booked.v1", order.key(), order.version(), "{\"key\":\"" + order.key() + "\"}");
    }

    /// As somebody does over HTTP.
    void enter(UUID key, String number) {
        write("Booked.v1", key, 1, "{\"key\":\"" + key + "\",\"bookingNumber\":\"" + number + "\"}");
    }

    /// As a worker or a mail does some time after the order was read.
    void ship(UUID key, UUID order) {
        new MessageContext(key, order, null).run(() -> write("Shipped.v1", key, 2, "{\"key\":\"" + key + "\"}"));
    }

    private void write(String type, UUID key, long version, String payload) {
        var cause = MessageContext.current();
        var told = new OutboxEvent(
                UuidV7.random(),
                bookings,
                type,
                key,
                version,
                key,
                cause.map(MessageContext::causationId).orElse(null),
                null,
                payload);
        database.transactions().run(connection -> {
            try (var insert = connection.prepareStatement("insert into booking (key, version) values (?, ?)")) {
                insert.setObject(1, key);
                insert.setLong(2, version);
                insert.executeUpdate();
            }
            new OutboxTable().insert(connection, List.of(told));
        });
    }

    /// The versions booked for the key, in their order.
    List<Long> booked(UUID key) {
        return database.transactions().call(connection -> {
            try (var select = connection.prepareStatement("select version from booking where key = ? order by place")) {
                select.setObject(1, key);
                var row = select.executeQuery();
                var versions = new ArrayList<Long>();
                while (row.next()) {
                    versions.add(row.getLong(1));
                }
                return versions;
            }
        });
    }

    long told() {
        return database.count("select count(*) from platform.outbox where published_at is not null");
    }

    long unpublished() {
        return database.count("select count(*) from platform.outbox where published_at is null");
    }

    long lag() {
        return lag.records().orElse(Long.MAX_VALUE);
    }

    /// Events on the service's own topic that its outbox does not know.
    long toldButNotKnown() {
        return Broker.records(bookings).stream()
                .map(record -> new String(
                        record.headers().lastHeader("ce_id").value(), java.nio.charset.StandardCharsets.UTF_8))
                .filter(id -> database.count("select count(*) from platform.outbox where event_id = '" + id + "'") == 0)
                .count();
    }

    void stop() {
        running.forEach(Runnable::run);
        running.clear();
    }

    @Override
    public void close() {
        stop();
        lag.close();
    }
}
