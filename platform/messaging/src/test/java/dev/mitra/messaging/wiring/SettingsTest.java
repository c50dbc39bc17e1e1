package dev.mitra.messaging.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.messaging.mail.SmtpSettings;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingsTest {

    @Test
    void a_test_clock_in_production_is_refused() {
        assertThat(settings(Map.of()).testClock()).isFalse();
        assertThat(settings(Map.of("mitra.clock", "test")).testClock()).isTrue();
        var forbidden = settings(Map.of("mitra.clock", "test", "mitra.production", "true"));
        assertThatThrownBy(forbidden::testClock).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void message_ids_carry_the_senders_domain_unless_another_is_set() {
        var from = Map.of("mitra.mail.from", "billing@kestrelwood.example");
        assertThat(settings(from).mailDomain()).isEqualTo("kestrelwood.example");
        assertThat(settings(Map.of("mitra.mail.domain", "mail.example")).mailDomain())
                .isEqualTo("mail.example");
    }

    @Test
    void a_word_for_the_mail_servers_line_that_is_none_stops_the_start_and_is_named() {
        assertThat(settings(Map.of("mitra.mail.tls", "starttls"))
                        .mailEncryption()
                        .mode())
                .isEqualTo(SmtpSettings.Encryption.Mode.STARTTLS);
        var unknown = settings(Map.of("mitra.mail.tls", "yes"));
        assertThatThrownBy(unknown::mailEncryption).hasMessageContaining("mitra.mail.tls");
    }

    @Test
    void what_kafkas_own_clients_need_is_handed_to_them_as_it_is_and_is_not_told() {
        var broker = settings(Map.of(
                        "mitra.kafka.bootstrap-servers", "kafka:9093",
                        "mitra.kafka.client.security.protocol", "SASL_SSL",
                        "mitra.kafka.client.sasl.jaas.config", "password=secret"))
                .broker();

        assertThat(broker.settings())
                .containsEntry("bootstrap.servers", "kafka:9093")
                .containsEntry("security.protocol", "SASL_SSL")
                .containsEntry("sasl.jaas.config", "password=secret");
        assertThat(broker).hasToString("kafka:9093");
    }

    @Test
    void the_standard_patience_is_twelve_attempts_from_a_minute_to_six_hours() {
        var retries = settings(Map.of()).retries();
        assertThat(retries.attempts()).isEqualTo(12);
        assertThat(retries.firstParked()).isEqualTo(Duration.ofMinutes(1));
        assertThat(retries.longestParked()).isEqualTo(Duration.ofHours(6));
        assertThat(settings(Map.of("mitra.inbox.first-retry", "PT1S")).retries().firstParked())
                .isEqualTo(Duration.ofSeconds(1));
    }

    private static Settings settings(Map<String, String> values) {
        return new Settings(new SmallRyeConfigBuilder()
                .withDefaultValues(values)
                .withDefaultValue("quarkus.application.name", "order-service")
                .build());
    }
}
