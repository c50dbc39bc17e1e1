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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Gauges that are one query each, looked at now and then so that no scrape waits for the database: the first column
/// is the tag's value, the second the number. After a look that failed every series that there was is NaN.
public final class TableMeter implements Loop.Step {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(15);

    private record Query(MultiGauge gauge, String tag, String sql) {}

    private final Transactions transactions;
    private final MeterRegistry registry;
    private final List<Query> queries = new ArrayList<>();
    private final Map<Query, List<Tags>> seen = new HashMap<>();

    /// Without any gauge.
    public TableMeter(Transactions transactions, MeterRegistry registry) {
        this.transactions = transactions;
        this.registry = registry;
    }

    /// Those that every service has. A kind or job without any row is a zero, so that an alert can tell it from
    /// silence.
    ///
    /// @param jobs names of this service's jobs
    public TableMeter withThePlatforms(List<String> jobs) {
        return this.add("mitra.dead.letters.open", "open dead letters by kind: UNREADABLE or FAILED", "kind", """
                        select kind.name, count(letter.id)
                        from (values ('UNREADABLE'), ('FAILED')) as kind (name)
                        left join platform.dead_letter as letter on letter.kind = kind.name and letter.resolution is null
                        group by kind.name
                        """)
                .add("mitra.dead.letters.oldest.seconds", "age of the oldest open dead letter by kind", "kind", """
                        select kind.name, coalesce(extract(epoch from clock_timestamp() - min(letter.died_at)), 0)
                        from (values ('UNREADABLE'), ('FAILED')) as kind (name)
                        left join platform.dead_letter as letter on letter.kind = kind.name and letter.resolution is null
                        group by kind.name
                        """)
                .add("mitra.mail.oldest.seconds", "age of the oldest mail that waits for the mail server", "state", """
                        select 'WAITING', coalesce(extract(epoch from clock_timestamp() - min(queued_at)), 0)
                        from platform.mail where state = 'WAITING'
                        """)
                .add("mitra.job.failing", "periods of a job whose last attempt failed", "name", """
                        select name, count(run.job) filter (where finished_at is null and last_error is not null)
                        from %s left join platform.job_run as run on run.job = name group by name
                        """.formatted(
                                rowsOf(jobs)))
                .add(
                        "mitra.job.finished.timestamp.seconds",
                        "end of a job's last run, Unix time; 0: never",
                        "name",
                        """
                        select name, coalesce(extract(epoch from max(finished_at)), 0)
                        from %s left join platform.job_run as run on run.job = name group by name
                        """.formatted(rowsOf(jobs)));
    }

    /// Names of jobs are words of the code, never anybody's input.
    private static String rowsOf(List<String> jobs) {
        var names = jobs.stream().map(job -> "'" + job + "'").collect(Collectors.joining(", "));
        return "unnest(array[" + names + "]::text[]) as name";
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
        try {
            transactions.run(connection -> {
                for (var query : queries) {
                    query.gauge().register(rows(connection, query), true);
                }
            });
        } catch (RuntimeException e) {
            forget();
            throw e;
        }
        return LOOK_EVERY;
    }

    private void forget() {
        seen.forEach((query, series) -> query.gauge()
                .register(
                        series.stream()
                                .<Row<?>>map(tags -> Row.of(tags, Double.NaN))
                                .toList(),
                        true));
    }

    private List<Row<?>> rows(Connection connection, Query query) throws SQLException {
        try (var select = connection.prepareStatement(query.sql());
                var row = select.executeQuery()) {
            var rows = new ArrayList<Row<?>>();
            var series = new ArrayList<Tags>();
            while (row.next()) {
                var tags = Tags.of(query.tag(), row.getString(1));
                series.add(tags);
                rows.add(Row.of(tags, row.getDouble(2)));
            }
            seen.put(query, series);
            return rows;
        }
    }
}
