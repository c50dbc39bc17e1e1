package dev.mitra.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// While a release takes the place of the one before, both work on one schema. A migration therefore only adds;
/// what the release before no longer needs is taken away by a later one, which
/// `deploy/migrations/contracting.csv` lists.
@DisplayNameGeneration(ReplaceUnderscores.class)
class MigratingInStepsTest {

    /// What a program that does not know of it stumbles over, and how it is called.
    private static final Map<String, Pattern> DESTRUCTIVE = Map.of(
            "drops a table or column",
            sql(
                    "drop (table|column|view|schema|type|sequence|function)|alter table .* drop (?!constraint|not null|default)\\w"),
            "renames",
            sql("rename (to|column|constraint)|alter table .* rename"),
            "changes a type",
            sql("alter (column )?\\w+ (set data )?type"),
            "requires a value",
            sql("set not null"),
            // the release before does not name the column, and lives by its default
            "takes a default away",
            sql("alter (column )?\\w+ drop default"),
            "adds a column that must be filled but has no default",
            sql(
                    "add (column )?(if not exists )?(?!constraint|check|unique|primary|foreign|exclude)[\\w\"]+ (?=[^,;]*not null)(?![^,;]*default)(?![^,;]*generated)[^,;]*"));

    @Test
    void a_migration_takes_nothing_from_the_release_before_unless_it_is_listed_as_one_that_may() {
        var found = new TreeSet<String>();
        for (var file : Repository.files(".sql")) {
            var path = Repository.ROOT.relativize(file).toString();
            if (path.matches(".*/src/main/resources/db/(migration|platform)/V.*")) {
                findings(Repository.read(file)).forEach(finding -> found.add(path + "," + finding));
            }
        }

        assertThat(found)
                .as("destructive migrations against deploy/migrations/contracting.csv")
                .containsExactlyInAnyOrderElementsOf(listed());
    }

    @Test
    void each_that_is_listed_says_why_no_running_release_needs_what_it_takes() {
        assertThat(lines()).allSatisfy(line -> assertThat(line.split(",", 3)[2]).hasSizeGreaterThan(20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table orders drop column note",
                "ALTER TABLE orders\n  DROP note;",
                "drop table notes;",
                "alter table orders rename column note to remark;",
                "alter table orders rename to purchases;",
                "alter table orders alter column note type varchar(20);",
                "alter table orders alter note set not null;",
                "alter table orders add column note text not null default '', alter column note drop default;",
                "alter table orders add column note text not null;",
                "alter table orders add note text not null, add other int;"
            })
    void what_takes_away_is_recognised(String sql) {
        assertThat(findings(sql)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table notes (id uuid primary key, text text not null);",
                "alter table orders add column note text;",
                "alter table orders add column note text not null default '';",
                "alter table orders add constraint positive check (total > 0) not valid;",
                "-- never drop table orders\ncreate index orders_by_note on orders (note);",
                "alter table orders alter column note drop not null;",
                "drop index orders_by_note;"
            })
    void what_adds_is_allowed(String sql) {
        assertThat(findings(sql)).isEmpty();
    }

    private static List<String> findings(String text) {
        var statements = text.replaceAll("--[^\n]*", " ").replaceAll("\\s+", " ");
        return DESTRUCTIVE.entrySet().stream()
                .filter(kind -> List.of(statements.split(";")).stream()
                        .anyMatch(
                                statement -> kind.getValue().matcher(statement).find()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static List<String> listed() {
        return lines().stream()
                .map(line -> line.split(",", 3))
                .map(cells -> cells[0] + "," + cells[1])
                .collect(Collectors.toList());
    }

    private static List<String> lines() {
        return Repository.read(Repository.ROOT.resolve("deploy/migrations/contracting.csv"))
                .lines()
                .skip(1)
                .toList();
    }

    private static Pattern sql(String expression) {
        return Pattern.compile("\\b(" + expression + ")", Pattern.CASE_INSENSITIVE);
    }
}
