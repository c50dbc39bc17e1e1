package dev.mitra.license.issue.db;

import java.sql.SQLException;

/// What the status list asks of the database, at the table's full size; MeasuringTheStatusList has the rest of
/// a build.
final class StatusFigures {

    private StatusFigures() {}

    static void print(MeasuredQuery measure) throws SQLException {
        measure.print("status list: is anything new?", """
                select coalesce((select number from status_list where id = 1), 0) as number,
                       exists (select 1 from status_change) as changed""");
        measure.print("status list: how long is it?", "select coalesce(max(status_index), 0) + 1 from license");
        try (var statement = measure.connection().createStatement()) {
            measure.connection().setAutoCommit(false);
            var begun = System.nanoTime();
            int changed = statement.executeUpdate("""
                    update license set state = 'REVOKED', state_at = now(), state_reason = 'Refunded.'
                    where id in (select id from license where state = 'ACTIVE' order by id desc limit 100)""");
            report(changed + " licences revoked, their changes noted by triggers", begun);
            begun = System.nanoTime();
            int taken = statement.executeUpdate("delete from status_change where id > 0");
            report(taken + " changes taken for the next list", begun);
            measure.connection().rollback();
        }
        measure.connection().setAutoCommit(true);
    }

    private static void report(String what, long begun) {
        System.out.printf("%n%s: %,d µs%n", what, (System.nanoTime() - begun) / 1_000);
    }
}
