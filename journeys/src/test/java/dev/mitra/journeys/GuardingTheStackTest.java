package dev.mitra.journeys;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.testkit.BrokerLogins;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The journeys go through the doors that `docker-compose.yml` has; these are closed for everybody else.
@DisplayName("Guarding the stack")
class GuardingTheStackTest {

    private static final String FORBIDDEN = "42501";

    @BeforeAll
    static void suite() {
        Suite.isRunning();
    }

    @Test
    @DisplayName("a service's own role changes rows, never the schema")
    void theRoleThatWorks() throws SQLException {
        try (var connection = connect("mitra_order", "mitra_order_service");
                var statement = connection.createStatement()) {
            statement.executeQuery("select count(*) from platform.outbox").close();
            for (var sql : List.of("create table public.mine (id int)", "drop table platform.outbox")) {
                assertThatThrownBy(() -> statement.execute(sql))
                        .asInstanceOf(InstanceOfAssertFactories.type(SQLException.class))
                        .returns(FORBIDDEN, SQLException::getSQLState);
            }
        }
    }

    @Test
    @DisplayName("a service's role does not get into another service's database")
    void anothersDatabase() {
        assertThatThrownBy(() -> connect("mitra_billing", "mitra_order_service").close())
                .asInstanceOf(InstanceOfAssertFactories.type(SQLException.class))
                .returns(FORBIDDEN, SQLException::getSQLState);
    }

    @Test
    @DisplayName("the broker shows license-service nothing of the topic that carries prices")
    void theTopicWithPrices() {
        var client =
                new HashMap<String, Object>(BrokerLogins.of("license-service").client("license-service"));
        client.put("bootstrap.servers", "127.0.0.1:" + (19092 + Suite.PORT_OFFSET));
        try (var admin = Admin.create(client)) {
            assertThatThrownBy(() -> admin.describeTopics(List.of("mitra.order-finance"))
                            .allTopicNames()
                            .get(30, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    private static Connection connect(String database, String role) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + (15432 + Suite.PORT_OFFSET) + "/" + database, role, role);
    }
}
