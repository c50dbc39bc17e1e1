package dev.mitra.messaging.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.testkit.CountedStatements;
import dev.mitra.testkit.MitraTestResource;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UpdatingManyRowsTest {

    private static final String ONE =
            "update thing set words=?,amount=?,at=?,on_day=?,said=?::jsonb,whole=? where id=?";
    private static final Instant AT = Instant.parse("2026-01-15T09:30:00.123456Z");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private final UUID first = new UUID(0, 1);
    private final UUID second = new UUID(0, 2);
    private Connection connection;

    @BeforeEach
    void a_table_that_counts_its_statements() throws SQLException {
        var database = "rows_" + UUID.randomUUID().toString().replace("-", "");
        MitraTestResource.postgres().createDatabase(database);
        connection = MitraTestResource.postgres().connect(database);
        run("""
                create table thing (id uuid primary key, words varchar, amount numeric, at timestamptz, on_day date,
                    said jsonb, whole boolean, bytes bytea)""");
        for (var sql : CountedStatements.of("update on thing")) {
            run(sql);
        }
        run("insert into thing (id) values ('%s'), ('%s')".formatted(first, second));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void what_changes_alike_is_written_by_one_statement_value_by_value() throws SQLException {
        var hard = "it's {\"a\", b\\c} NULL %\n?";
        try (var batch = batch(ONE)) {
            add(batch, first, hard, new BigDecimal("12.30"), AT, DAY, "{\"a\": [1, null]}", true);
            add(batch, second, "", null, null, null, null, null);
            assertThat(batch.executeBatch()).containsExactly(1, 1);
        }
        assertThat(statements()).isEqualTo(1);
        assertThat(row(first))
                .containsExactly(hard, "12.30", AT.toString(), "2026-01-15", "{\"a\": [1, null]}", "true");
        assertThat(row(second)).containsExactly("", null, null, null, null, null);
    }

    @Test
    void a_day_is_the_one_of_the_zone_that_the_mapper_names_and_a_moment_is_the_same_in_all() throws SQLException {
        var zone = Calendar.getInstance(TimeZone.getTimeZone("Pacific/Kiritimati"));
        try (var batch = batch("update thing set on_day=?,at=? where id=?")) {
            for (var id : List.of(first, second)) {
                var begin = DAY.atStartOfDay(ZoneId.of("Pacific/Kiritimati")).toInstant();
                batch.setDate(1, new Date(begin.toEpochMilli()), zone);
                batch.setTimestamp(2, Timestamp.from(AT), zone);
                batch.setObject(3, id);
                batch.addBatch();
            }
            batch.executeBatch();
        }
        assertThat(statements()).isEqualTo(1);
        assertThat(row(second).subList(2, 4)).containsExactly(AT.toString(), "2026-01-15");
    }

    @Test
    void a_row_that_is_not_there_is_told_by_its_place() throws SQLException {
        try (var batch = batch("update thing set words=? where id=?")) {
            for (var id : List.of(first, new UUID(0, 9), second)) {
                batch.setString(1, "new");
                batch.setObject(2, id);
                batch.addBatch();
            }
            assertThat(batch.executeBatch()).containsExactly(1, 0, 1);
        }
    }

    @Test
    void one_row_is_written_by_the_statement_for_one_row_and_so_are_bytes() throws SQLException {
        try (var batch = batch("update thing set bytes=? where id=?")) {
            for (var id : List.of(first, second)) {
                batch.setBytes(1, new byte[] {1, 2});
                batch.setObject(2, id);
                batch.addBatch();
            }
            assertThat(batch.executeBatch()).containsExactly(1, 1);
        }
        assertThat(statements()).isEqualTo(2);
        try (var batch = batch("update thing set words=? where id=?")) {
            batch.setString(1, "alone");
            batch.setObject(2, first);
            batch.addBatch();
            assertThat(batch.executeBatch()).containsExactly(1);
        }
        assertThat(statements()).isEqualTo(3);
        assertThat(row(first).getFirst()).isEqualTo("alone");
    }

    @Test
    void what_the_schema_refuses_is_refused_with_the_name_of_the_constraint() throws SQLException {
        run("alter table thing add constraint thing_has_words check (words <> '')");
        try (var batch = batch("update thing set words=? where id=?")) {
            for (var id : List.of(first, second)) {
                batch.setString(1, id.equals(first) ? "good" : "");
                batch.setObject(2, id);
                batch.addBatch();
            }
            assertThatThrownBy(batch::executeBatch).hasMessageContaining("thing_has_words");
        }
        assertThat(row(first).getFirst()).isNull();
    }

    @Test
    @DisplayName("Only an update of one row by its key is joined with others")
    void only_a_plain_update_is_joined() {
        assertThat(UpdateShape.isPlainUpdate(ONE)).isTrue();
        assertThat(UpdateShape.isPlainUpdate("update thing set words=? where id=? and version=?"))
                .isTrue();
        assertThat(UpdateShape.isPlainUpdate("update thing set words='?' where id=?"))
                .isFalse();
        assertThat(UpdateShape.isPlainUpdate("update thing set words=? where id=? and words is null"))
                .isFalse();
        assertThat(UpdateShape.isPlainUpdate("insert into thing (id) values (?)"))
                .isFalse();
        assertThat(UpdateShape.isPlainUpdate("delete from thing where id=?")).isFalse();
    }

    private PreparedStatement batch(String sql) {
        return JoinedUpdate.of(sql, () -> connection, () -> prepared(sql));
    }

    private PreparedStatement prepared(String sql) {
        try {
            return connection.prepareStatement(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static void add(
            PreparedStatement batch,
            UUID id,
            @Nullable String words,
            @Nullable BigDecimal amount,
            @Nullable Instant at,
            @Nullable LocalDate day,
            @Nullable String said,
            @Nullable Boolean whole)
            throws SQLException {
        batch.setString(1, words);
        batch.setBigDecimal(2, amount);
        if (at == null) {
            batch.setNull(3, Types.TIMESTAMP_WITH_TIMEZONE);
        } else {
            batch.setObject(3, at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        }
        batch.setObject(4, day);
        batch.setString(5, said);
        batch.setObject(6, whole, Types.BOOLEAN);
        batch.setObject(7, id);
        batch.addBatch();
    }

    private List<@Nullable String> row(UUID id) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select words, amount, at, on_day, said, whole from thing where id = '" + id + "'")) {
            found.next();
            var at = found.getTimestamp(3);
            return Arrays.asList(
                    found.getString(1),
                    found.getString(2),
                    at == null ? null : at.toInstant().toString(),
                    found.getString(4),
                    found.getString(5),
                    found.getObject(6) == null ? null : Boolean.toString(found.getBoolean(6)));
        }
    }

    private int statements() throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from statements")) {
            found.next();
            return found.getInt(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
