package dev.mitra.stack.prove;

import dev.mitra.stack.Http;
import dev.mitra.stack.Refusal;
import dev.mitra.stack.Service;
import dev.mitra.stack.Settings;
import dev.mitra.testkit.Await;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// How long it takes, once what was broken is back, until all processes say that they are ready, and until all events
/// are published that had been waiting at that moment.
interface Backlog {

    /// Longer is never, and a finding.
    Duration LIMIT = Duration.ofMinutes(2);

    /// Each time connections to the five databases are opened.
    Duration BETWEEN = Duration.ofMillis(150);

    /// @param ready seconds until all were ready
    /// @param drained seconds until what had waited was published
    record Healed(double ready, double drained) {}

    Healed awaited();

    /// For who does not want to know.
    static Backlog unwatched() {
        return () -> new Healed(0, 0);
    }

    static Backlog of(Settings settings) {
        var databases = new Databases(settings);
        return () -> {
            var begin = System.nanoTime();
            var waiting = waiting(databases);
            var times = AtOnce.run(List.<Supplier<Double>>of(
                    () -> waited(begin, () -> isReady(settings)),
                    () -> waited(begin, () -> isPublished(databases, waiting))));
            return new Healed(times.getFirst(), times.getLast());
        };
    }

    private static double waited(long begin, BooleanSupplier until) {
        var left = LIMIT.minusNanos(System.nanoTime() - begin);
        Await.within(left, () -> {
            var holds = until.getAsBoolean();
            if (!holds) {
                Saboteur.pause(BETWEEN);
            }
            return holds;
        });
        return (System.nanoTime() - begin) / 1e9;
    }

    private static boolean isReady(Settings settings) {
        for (var service : Service.values()) {
            for (var replica = 1; replica <= settings.replicas(); replica++) {
                var health = new Http(settings.url(service, replica)).get("/q/health/ready");
                if (health.status() != 200) {
                    return false;
                }
            }
        }
        return true;
    }

    /// The last event of each outbox that is not published yet; all, where a database does not answer yet.
    private static Map<Service, Long> waiting(Databases databases) {
        var waiting = new EnumMap<Service, Long>(Service.class);
        for (var service : Service.values()) {
            var sql = "select coalesce(max(id), 0) from platform.outbox where published_at is null";
            waiting.put(service, number(databases, service, sql, Long.MAX_VALUE));
        }
        return waiting;
    }

    private static boolean isPublished(Databases databases, Map<Service, Long> waiting) {
        return waiting.entrySet().stream().allMatch(each -> {
            var sql = "select count(*) from platform.outbox where published_at is null and id <= " + each.getValue();
            return number(databases, each.getKey(), sql, 1) == 0;
        });
    }

    private static long number(Databases databases, Service service, String sql, long otherwise) {
        try {
            return Long.parseLong(databases.query(service, sql).getFirst().getFirst());
        } catch (Refusal e) {
            return otherwise;
        }
    }
}
