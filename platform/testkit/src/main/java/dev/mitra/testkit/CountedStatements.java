package dev.mitra.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Counts statements where they arrive: what Hibernate and the driver make of a batch only PostgreSQL knows.
public final class CountedStatements {

    /// The table of each that came, in alphabetical order.
    public static final String TABLES = "select at_table from statements order by 1";

    private CountedStatements() {}

    /// @param events as a trigger names them, such as `insert on license`, of a table each
    /// @return what sets it up, to be run one after the other
    public static List<String> of(String... events) {
        var counter = Stream.of("create table statements (at_table text)", """
                create function count_one() returns trigger language plpgsql as
                    $$ begin insert into statements values (tg_table_name); return null; end $$""");
        var counted = Arrays.stream(events)
                .map(event ->
                        "create trigger counted after " + event + " for each statement execute function count_one()");
        return Stream.concat(counter, counted).toList();
    }
}
