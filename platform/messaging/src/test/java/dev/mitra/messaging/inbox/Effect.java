package dev.mitra.messaging.inbox;

import dev.mitra.messaging.EventReader;
import dev.mitra.messaging.EventType;
import dev.mitra.messaging.support.Database;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// A reader whose effect is a row per event, and which fails on request.
@EventType(name = "Changed", topic = "")
final class Effect implements EventReader<Effect.Changed> {

    record Changed(UUID key, long version) {}

    private final Database database;
    private final Set<Long> refused = ConcurrentHashMap.newKeySet();

    Effect(Database database) {
        this.database = database;
        database.execute("create table if not exists effect (place bigserial, key uuid, version bigint)");
        database.execute("truncate effect");
    }

    @Override
    public void read(Changed event) {
        database.transactions().run(connection -> {
            try (var insert = connection.prepareStatement("insert into effect (key, version) values (?, ?)")) {
                insert.setObject(1, event.key());
                insert.setLong(2, event.version());
                insert.executeUpdate();
            }
        });
        if (refused.contains(event.version())) {
            throw new IllegalStateException("version " + event.version() + " is refused");
        }
    }

    /// From now on events of this version fail after their effect was written.
    void refuse(long version) {
        refused.add(version);
    }

    void heal() {
        refused.clear();
    }

    /// The versions applied to the key, in their order.
    List<Long> of(UUID key) {
        return database.transactions().call(connection -> {
            try (var select = connection.prepareStatement("select version from effect where key = ? order by place")) {
                select.setObject(1, key);
                var rows = select.executeQuery();
                var versions = new java.util.ArrayList<Long>();
                while (rows.next()) {
                    versions.add(rows.getLong(1));
                }
                return versions;
            }
        });
    }
}
