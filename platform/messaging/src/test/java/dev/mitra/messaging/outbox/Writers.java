package dev.mitra.messaging.outbox;

import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.support.Database;
import java.util.List;
import java.util.UUID;

/// Business transactions as a service makes them: lock the aggregate, take its next version, write the event.
final class Writers {

    private final Database database;
    private final OutboxTable outbox = new OutboxTable();

    Writers(Database database) {
        this.database = database;
        database.execute("create table if not exists aggregate (id uuid primary key, version bigint not null)");
    }

    /// The event's id.
    UUID change(UUID aggregate, String topic) {
        return database.transactions().call(connection -> {
            long version;
            try (var update = connection.prepareStatement("""
                    insert into aggregate values (?, 1)
                    on conflict (id) do update set version = aggregate.version + 1 returning version
                    """)) {
                update.setObject(1, aggregate);
                var row = update.executeQuery();
                row.next();
                version = row.getLong(1);
            }
            var id = UuidV7.random();
            var event = new OutboxEvent(
                    id,
                    topic,
                    "Changed.v1",
                    aggregate,
                    version,
                    aggregate,
                    null,
                    null,
                    "{\"version\":" + version + "}");
            outbox.insert(connection, List.of(event));
            return id;
        });
    }

    long unpublished() {
        return database.count("select count(*) from platform.outbox where published_at is null");
    }
}
