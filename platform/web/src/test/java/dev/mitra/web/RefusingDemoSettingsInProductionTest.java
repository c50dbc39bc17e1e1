package dev.mitra.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusingDemoSettingsInProductionTest {

    private static final Map<String, String> FIT = Map.of(
            "mitra.production", "true",
            "mitra.clock", "system",
            "mitra.issuer", "https://id.vendor.test",
            "mitra.log.json", "true",
            "mitra.postgres.password", "long and secret",
            "mitra.contact.email", "sales@vendor.test",
            "mitra.kafka.client.security.protocol", "SASL_SSL");

    @Test
    void settings_that_are_fit_raise_nothing() {
        assertThat(findings(FIT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "mitra.clock, test",
        "mitra.demo, true",
        "mitra.issuer, http://id.vendor.test",
        "mitra.postgres.password, mitra",
        "mitra.staff, ops@vendor.test|Operations|ops|Kestrelwood-demo-2026",
        "mitra.vendor.iban, DE89370400440532013000",
        "mitra.contact.email, sales-support@kestrelwood.example",
        "mitra.mail.from, billing@kestrelwood.example",
        "mitra.contact.url, https://www.kestrelwood.example/support",
        "mitra.docs.base, https://docs.mitra.example",
        "mitra.vendor.forum-url, https://forum.kestrelwood.example",
        "mitra.vendor.brands, Tabulon",
        "mitra.vendor.address, 48 Mill Lane",
        "mitra.license.bundles, Kestrelwood Total=Tabulon+Quillmark+Pixelloom",
        "mitra.license.orders-url, https://www.kestrelwood.example/orders",
        "mitra.reseller.mail-gateway, mx.kestrelwood.example",
        "mitra.vendor.name, Kestrelwood Software",
        "mitra.vendor.legal-name, Kestrelwood Software Ltd",
        "mitra.outside-issuers, keycloak|Ours|http://id.vendor.test/realms/a|client|secret",
        "mitra.account.public-url, http://id.vendor.test",
        "mitra.reseller.public-url, http://localhost:8082",
        "mitra.reseller.sign-up-url, http://localhost:8081/",
        "mitra.license.public-url, http://localhost:8085",
        "mitra.catalogue.agreements, http://localhost:8085/v1/eulas",
        "mitra.kafka.client.security.protocol, PLAINTEXT",
        "quarkus.http.cors.origins, *",
        "mitra.cards.gateway, simulated",
        "mitra.rate-limit.scale, 0",
        "mitra.log.json, false"
    })
    void a_setting_for_a_first_look_is_refused_by_its_name_and_its_value_is_not_told(String name, String value) {
        var settings = new HashMap<>(FIT);
        settings.put(name, value);

        assertThat(findings(settings)).singleElement().asString().contains(name).doesNotContain("Kestrelwood-demo");
    }

    @Test
    void a_host_that_only_sounds_like_one_of_nobody_is_somebodys() {
        var settings = new HashMap<>(FIT);
        settings.put("mitra.mail.host", "smtp.examples.test");
        settings.put("mitra.vendor.contact", "sales@vendor.example-goods.test");

        assertThat(findings(settings)).isEmpty();
    }

    @Test
    void a_property_that_a_variable_sets_is_told_once() {
        var settings = new HashMap<>(FIT);
        settings.put("mitra.vendor.forum-url", "https://forum.kestrelwood.example");
        settings.put("mitra.vendor.forum.url", "https://forum.kestrelwood.example"); // of MITRA_VENDOR_FORUM_URL

        assertThat(findings(settings)).singleElement().asString().contains("forum-url");
    }

    @Test
    void all_that_is_unfit_is_told_at_once() {
        assertThat(findings(Map.of("mitra.production", "true", "mitra.demo", "true", "mitra.clock", "test")))
                .hasSize(5);
    }

    /// Whatever reads a setting as a boolean takes each of these for true.
    @ParameterizedTest
    @ValueSource(strings = {"true", "TRUE", "True", "1", "yes", "on"})
    void no_spelling_of_true_switches_the_rules_off(String spelling) {
        var settings = new HashMap<>(FIT);
        settings.put("mitra.production", spelling);
        settings.put("mitra.demo", spelling);

        assertThat(findings(settings)).singleElement().asString().startsWith("mitra.demo must be false");
    }

    @Test
    void elsewhere_everything_is_allowed() {
        assertThat(findings(Map.of("mitra.demo", "true", "mitra.clock", "test")))
                .isEmpty();
    }

    private static List<String> findings(Map<String, String> settings) {
        return ProductionRules.findings(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "settings", 100))
                .build());
    }
}
