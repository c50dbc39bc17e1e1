package dev.mitra.testkit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.sql.DataSource;

/// Asks PostgreSQL how it would find the rows of everything that a service's reading operations and event readers
/// ask for and change: a query without a fitting index costs nothing on a test's few rows and everything on a
/// shop's millions.
///
/// What is not seen is not proven: an operation, a parameter or a next page that never answers with success is a
/// finding as well. Whatever is excepted has its reason, and an exception that nothing needs is a finding, too.
/// Called from a `@QuarkusTest` whose service feeds [SeenStatements].
public final class QueryPlans {

    private final DataSource dataSource;
    private final Tenancy tenancy;
    private final Map<String, String> small = new LinkedHashMap<>();
    private final Map<String, String> whole = new LinkedHashMap<>();
    private final Map<String, String> unproven = new LinkedHashMap<>();
    private final Set<String> needed = new LinkedHashSet<>();
    private final List<String> findings = new ArrayList<>();

    private Consumer<GoldenSamples> hearing = _ -> {};

    private QueryPlans(DataSource dataSource, Tenancy tenancy) {
        this.dataSource = dataSource;
        this.tenancy = tenancy;
    }

    /// @param tenancy whose things are read, so that the query behind `/v1/things/{id}/parts` is reached
    public static QueryPlans of(DataSource dataSource, Tenancy tenancy) {
        return new QueryPlans(dataSource, tenancy);
    }

    /// A table that stays small for ever.
    public QueryPlans small(String table, String reason) {
        small.put(table, reason);
        return this;
    }

    /// Statements that read a table from end to end by their nature.
    ///
    /// @param part what only these statements contain
    public QueryPlans whole(String part, String reason) {
        whole.put(part, reason);
        return this;
    }

    /// What no answer proves here: `GET /v1/things`, `GET /v1/things?status=NEW`, or a next page as
    /// `GET /v1/things?cursor`.
    public QueryPlans unproven(String what, String reason) {
        unproven.put(what, reason);
        return this;
    }

    /// Gives every reader its event's golden samples; nothing of it stays.
    ///
    /// @param reader `EventReader`
    /// @param mapper `EventJson.mapper()`
    public QueryPlans hearing(Class<?> reader, ObjectMapper mapper) {
        hearing = samples -> samples.hear(reader, mapper);
        return this;
    }

    /// Fails with each query that walks through a whole table, and with whatever did not get as far as its query.
    public void check() {
        var document = OpenApi.parse(OpenApi.served());
        var walk = new ReadingWalk(document, tenancy);
        var samples = new GoldenSamples(tenancy);
        judge(() -> {
            walk.readEverything();
            hearing.accept(samples);
        });
        walk.unproven().stream()
                .filter(what -> !isExcepted(unproven, what::equals))
                .forEach(what -> findings.add(what + " never answered with success, so its query was not seen"));
        findings.addAll(samples.findings());
        fail();
    }

    /// Fails with each statement of this work that walks through a whole table.
    public void check(Runnable work) {
        judge(work);
        fail();
    }

    private void judge(Runnable work) {
        var seen = SeenStatements.during(work);
        if (seen.isEmpty()) {
            throw new AssertionError("no statement was seen: does a bean of the tests feed SeenStatements?");
        }
        Plan.ofAll(dataSource, seen).forEach(this::judge);
    }

    private void fail() {
        unneeded();
        if (!findings.isEmpty()) {
            throw new AssertionError(findings.size() + " findings\n" + String.join("\n", findings));
        }
    }

    private void judge(Plan plan) {
        for (var table : plan.walked()) {
            if (!isExcepted(small, table::equals) && !isExcepted(whole, plan.sql()::contains)) {
                findings.add("walks through " + table + ": " + plan.sql());
            }
        }
    }

    private boolean isExcepted(Map<String, String> exceptions, Predicate<String> isMeant) {
        var meant = exceptions.keySet().stream().filter(isMeant).toList();
        needed.addAll(meant);
        return !meant.isEmpty();
    }

    private void unneeded() {
        for (var exceptions : List.of(small, whole, unproven)) {
            exceptions.keySet().stream()
                    .filter(exception -> !needed.contains(exception))
                    .forEach(exception -> findings.add("nothing needs the exception \"" + exception + "\""));
        }
    }
}
