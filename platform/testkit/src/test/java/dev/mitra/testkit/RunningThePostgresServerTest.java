package dev.mitra.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RunningThePostgresServerTest {

    private static final PostgresServer POSTGRES = PostgresServer.temporary();

    @AfterAll
    static void stop() {
        POSTGRES.close();
    }

    @Test
    void data_and_port_survive_a_stop_and_a_kill() throws SQLException {
        POSTGRES.createDatabase("order_service");
        POSTGRES.createDatabase("order_service");
        execute("create table kept (n int)");
        execute("insert into kept values (1)");

        POSTGRES.stop();
        POSTGRES.start();
        execute("insert into kept values (2)");
        POSTGRES.kill();
        POSTGRES.start();

        try (var connection = POSTGRES.connect("order_service");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from kept")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(2);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = POSTGRES.connect("order_service");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
