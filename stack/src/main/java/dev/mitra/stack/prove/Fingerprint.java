package dev.mitra.stack.prove;

import dev.mitra.stack.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What stands in all tables of all services: rows and a sum over their contents.
record Fingerprint(Map<String, String> tables) {

    /// What changes by time alone: the published status list, leases of jobs, seals of the audit trail. And the
    /// throttle, which counts log-ins, registrations and resets as they come by HTTP, since asking afterwards takes
    /// log-ins; no reader of events writes there. And how far each reader has come, which is what a second
    /// reading is.
    private static final Set<String> ON_THEIR_OWN = Set.of(
            "status_list",
            "throttle",
            "platform.job_run",
            "platform.audit_trail",
            "platform.audit_head",
            "platform.read_position");

    static Fingerprint of(Databases databases) {
        var tables = new TreeMap<String, String>();
        for (var service : Service.values()) {
            of(databases, service).forEach((name, sum) -> tables.put(service.shortName() + " " + name, sum));
        }
        return new Fingerprint(tables);
    }

    /// By the tables' names; all of them as they were at one moment.
    static Map<String, String> of(Databases databases, Service service) {
        var names = databases.query(service, """
            select case table_schema when 'public' then '' else table_schema || '.' end || table_name
            from information_schema.tables
            where table_schema in ('public', 'platform') and table_type = 'BASE TABLE'\
            """);
        var sums = names.stream()
                .map(List::getFirst)
                .filter(name -> !ON_THEIR_OWN.contains(name))
                .map(Fingerprint::sum)
                .collect(Collectors.joining(" union all "));
        var tables = new TreeMap<String, String>();
        databases.query(service, sums).forEach(row -> tables.put(row.getFirst(), row.get(1) + " rows, " + row.get(2)));
        return tables;
    }

    /// Tables that are not as they were.
    List<String> changes(Fingerprint later) {
        var changes = new ArrayList<String>();
        tables.forEach((table, sum) -> {
            var now = later.tables().getOrDefault(table, "gone");
            if (!now.equals(sum)) {
                changes.add(table + " was " + sum + " and is " + now);
            }
        });
        return changes;
    }

    private static String sum(String table) {
        return "select '%1$s', count(*), coalesce(sum(hashtextextended(t::text, 0) / 1000), 0) from %1$s t"
                .formatted(table);
    }
}
