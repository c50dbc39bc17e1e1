package dev.mitra.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckingSettingsAtStartTest {

    @ParameterizedTest
    @CsvSource({
        "mitra.vendor.zone, America/Rochester",
        "mitra.vendor.currency, DOLLAR",
        "mitra.mail.from, billing at vendor",
        "mitra.contact.email, nobody",
        "mitra.vendor.contact, sales@",
        "mitra.reseller.inbox, sales",
        "mitra.issuer, shop.vendor.test",
        "mitra.docs.base, /docs",
        "mitra.contact.url, www.vendor.test",
        "mitra.traces.endpoint, collector:4318",
        "mitra.license.orders-url, https:/www.vendor.test/orders",
        "mitra.reseller.public-url, https://shop vendor.test",
        "mitra.programme.max-rate, thirty",
        "mitra.programme.interest-percent, -1",
        "mitra.reseller.opportunity-extra-percent, 101",
        "mitra.production, TRUE",
        "mitra.production, treu",
        "mitra.demo, yes",
        "mitra.demo, 0"
    })
    void what_has_not_its_form_is_named_and_its_value_is_not_told(String name, String value) {
        assertThat(findings(Map.of(name, value)))
                .singleElement()
                .asString()
                .startsWith(name + " must be ")
                .doesNotContain(value);
    }

    @Test
    void what_has_it_raises_nothing() {
        assertThat(findings(Map.of(
                        "mitra.vendor.zone", "Asia/Jakarta",
                        "mitra.vendor.currency", "IDR",
                        "mitra.mail.from", "billing@vendor.test",
                        "mitra.issuer", "https://shop.vendor.test",
                        "mitra.traces.endpoint", "http://otel_collector:4318",
                        "mitra.programme.max-rate", "12.5",
                        "mitra.production", "true",
                        "mitra.demo", "false",
                        "mitra.postgres.url", "jdbc:postgresql://db:5432/mitra_order")))
                .isEmpty();
    }

    @Test
    void all_of_them_are_told_at_once() {
        assertThat(findings(Map.of("mitra.vendor.zone", "here", "mitra.vendor.contact", "me")))
                .hasSize(2);
    }

    private static List<String> findings(Map<String, String> settings) {
        return SettingForms.findings(settings.keySet(), name -> Optional.ofNullable(settings.get(name)));
    }
}
