package dev.mitra.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettlingPortsAndAddressesTest {

    @Test
    void the_offset_moves_every_port_and_the_data_folder() {
        var moved = settings(Map.of(), Optional.of(100));

        assertThat(moved.port(Service.ACCOUNT)).isEqualTo(8181);
        assertThat(moved.postgresPort()).isEqualTo(15532);
        assertThat(moved.kafkaBootstrap()).isEqualTo("127.0.0.1:19192");
        assertThat(moved.kafkaControllerPort()).isEqualTo(19193);
        assertThat(moved.smtpPort()).isEqualTo(1125);
        assertThat(moved.mailPages()).isEqualTo("http://localhost:8125");
        assertThat(moved.folder()).isEqualTo(Path.of("/somewhere/.mitra/data-100"));
    }

    @Test
    void the_offset_may_come_from_the_environment_and_the_option_wins() {
        var environment = Map.of("MITRA_PORT_OFFSET", "10");

        assertThat(settings(environment, Optional.empty()).port(Service.ORDER)).isEqualTo(8093);
        assertThat(settings(environment, Optional.of(20)).port(Service.ORDER)).isEqualTo(8103);
    }

    @Test
    void a_part_that_is_elsewhere_is_not_started_here() {
        var settings = settings(
                Map.of(
                        "MITRA_POSTGRES_HOST", "db.example",
                        "MITRA_KAFKA_BOOTSTRAP_SERVERS", "kafka.example:9092",
                        "MITRA_BILLING_URL", "https://billing.example"),
                Optional.of(100));

        assertThat(settings.postgresPort()).isEqualTo(5432);
        assertThat(settings.url(Service.BILLING)).isEqualTo("https://billing.example");
        assertThat(Parts.of(settings, Optional.empty()).all())
                .extracting(Part::name)
                .containsExactly("mail", "account", "reseller", "order", "license");
        assertThat(ServiceEnvironment.of(settings, Service.ORDER, 1))
                .containsEntry("MITRA_POSTGRES_HOST", "db.example")
                .containsEntry("MITRA_POSTGRES_DATABASE", "mitra_order")
                .containsEntry("MITRA_KAFKA_BOOTSTRAP_SERVERS", "kafka.example:9092")
                .containsEntry("QUARKUS_HTTP_PORT", "8183");
    }

    @Test
    void a_port_that_is_no_number_is_named() {
        var settings = settings(Map.of("MITRA_ORDER_PORT", "often"), Optional.empty());

        assertThatThrownBy(() -> settings.port(Service.ORDER))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("MITRA_ORDER_PORT");
    }

    private static Settings settings(Map<String, String> environment, Optional<Integer> offset) {
        return Settings.of(Path.of("/somewhere"), environment, offset);
    }
}
