package dev.mitra.messaging.meter;

import dev.mitra.messaging.TableGauge;
import dev.mitra.messaging.loop.Loop;
import dev.mitra.messaging.tx.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Gauges that are one query each, looked at now and then so that no scrape waits for the database: the first column
/// is the tag's value, the second the number.
public final class TableMeter implements Loop.Step {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(15);

    private record Query(MultiGauge gauge, String tag, String sql) {}

    private final Transactions transactions;
    private final MeterRegistry registry;
    private final List<Query> queries = new ArrayList<>();

    /// Without any gauge.
    public TableMeter(Transactions transactions, MeterRegistry registry) {
        this.transactions = transactions;
        this.registry = registry;
    }

    /// Those that every service has.
    public TableMeter withThePlatforms() {
        return this.add("mitra.dead.letters.open", "open dead letters by kind: UNREADABLE or FAILED", "kind", """
                        select kind.name, count(letter.id)
                        from (values ('UNREADABLE'), ('FAILED')) as kind (name)
                        left join platform.dead_letter as letter on letter.kind = kind.name and letter.resolution is null
                        group by kind.name
                        """)
                .add("mitra.dead.letters.oldest.seconds", "age of the oldest open dead letter by kind", "kind", """
                        select kind, extract(epoch from clock_timestamp() - min(died_at))
                        from platform.dead_letter where resolution is null group by kind
                        """)
                .add("mitra.job.failing", "periods of a job whose last attempt failed", "job", """
                        select job, count(*) filter (where finished_at is null and last_error is not null)
                        from platform.job_run group by job
                        """)
                .add("mitra.job.finished.timestamp.seconds", "when a job last came to its end, Unix time", "job", """
                        select job, extract(epoch from max(finished_at))
                        from platform.job_run where finished_at is not null group by job
                        """)
                .add(
                        "mitra.mail.oldest.seconds",
                        "age of the oldest mail that waits for the mail server, by kind",
                        "kind",
                        """
                        select kind, extract(epoch from clock_timestamp() - min(queued_at))
                        from platform.mail where state = 'WAITING' group by kind
                        """);
    }

    public TableMeter with(List<TableGauge> gauges) {
        gauges.forEach(gauge -> add(gauge.name(), gauge.description(), gauge.tag(), gauge.sql()));
        return this;
    }

    private TableMeter add(String name, String description, String tag, String sql) {
        var gauge = MultiGauge.builder(name).description(description).register(registry);
        queries.add(new Query(gauge, tag, sql));
        return this;
    }

    @Override
    public Duration take() {
        transactions.run(connection -> {
            for (var query : queries) {
                query.gauge().register(rows(connection, query), true);
            }
        });
        return LOOK_EVERY;
    }

    private static List<Row<?>> rows(Connection connection, Query query) throws SQLException {
        try (var select = connection.prepareStatement(query.sql());
                var row = select.executeQuery()) {
            var rows = new ArrayList<Row<?>>();
            while (row.next()) {
                rows.add(Row.of(Tags.of(query.tag(), row.getString(1)), row.getDouble(2)));
            }
            return rows;
        }
    }
}
