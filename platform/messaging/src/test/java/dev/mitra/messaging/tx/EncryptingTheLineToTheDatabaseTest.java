package dev.mitra.messaging.tx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.PostgresServer;
import dev.mitra.testkit.SelfSigned;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The settings that `docs/how-to/run-for-real.md` names, against a PostgreSQL with a certificate for `localhost`.
@DisplayNameGeneration(ReplaceUnderscores.class)
class EncryptingTheLineToTheDatabaseTest {

    private static final PostgresServer SERVER = MitraTestResource.postgres();

    @TempDir
    static Path folder;

    private static SelfSigned certificate;

    @BeforeAll
    static void turnTlsOn() throws SQLException {
        certificate = SelfSigned.in(folder, "dns:localhost");
        set(
                "ssl_cert_file = '" + certificate.certificate() + "'",
                "ssl_key_file = '" + certificate.key() + "'",
                "ssl = on");
        await().atMost(Duration.ofSeconds(10)).ignoreExceptions().until(() -> isEncrypted("localhost", certificate));
    }

    @AfterAll
    static void turnItOff() throws SQLException {
        set("ssl = off");
    }

    @Test
    void a_server_whose_certificate_is_trusted_is_spoken_to_over_TLS() throws SQLException {
        assertThat(isEncrypted("localhost", certificate)).isTrue();
    }

    @Test
    void a_server_whose_certificate_nobody_vouches_for_is_not_spoken_to() {
        var other = SelfSigned.in(folder, "dns:other");
        assertThatThrownBy(() -> isEncrypted("localhost", other)).isInstanceOf(SQLException.class);
    }

    @Test
    void a_trusted_certificate_of_another_host_does_not_do() {
        assertThatThrownBy(() -> isEncrypted("127.0.0.1", certificate))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("127.0.0.1");
    }

    private static boolean isEncrypted(String host, SelfSigned trusted) throws SQLException {
        var url = "jdbc:postgresql://%s:%d/postgres?sslmode=verify-full&sslrootcert=%s"
                .formatted(host, SERVER.port(), trusted.certificate());
        try (var connection = DriverManager.getConnection(url, PostgresServer.USER, "")) {
            return answer(connection);
        }
    }

    private static boolean answer(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select ssl from pg_stat_ssl where pid = pg_backend_pid()")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void set(String... settings) throws SQLException {
        try (var connection = SERVER.connect("postgres");
                var statement = connection.createStatement()) {
            for (var setting : List.of(settings)) {
                statement.execute("alter system set " + setting);
            }
            statement.execute("select pg_reload_conf()");
        }
    }
}
