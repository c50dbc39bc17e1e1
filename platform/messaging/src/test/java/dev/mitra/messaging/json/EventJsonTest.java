package dev.mitra.messaging.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.Percentage;
import dev.mitra.messaging.EventJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventJsonTest {

    record Everything(
            OrderId order,
            UUID plain,
            Money money,
            Percentage rate,
            EmailAddress mail,
            Country country,
            Instant at,
            LocalDate on,
            List<Money> lines,
            @Nullable String absent) {}

    private static final Everything SAMPLE = new Everything(
            new OrderId(UUID.fromString("019ab0c2-7a00-7000-8000-000000000001")),
            UUID.fromString("019ab0c2-7a00-7000-8000-000000000002"),
            Money.of("899.10", "USD"),
            Percentage.of("6.625"),
            new EmailAddress("jane@shop.example"),
            Country.US,
            Instant.parse("2026-11-23T10:15:30.123456Z"),
            LocalDate.of(2026, 11, 23),
            List.of(Money.of("100", "JPY")),
            null);

    @Test
    void events_look_as_agreed() throws JsonProcessingException {
        assertThat(EventJson.mapper().writeValueAsString(SAMPLE)).isEqualTo("""
                {"order":"019ab0c2-7a00-7000-8000-000000000001","plain":"019ab0c2-7a00-7000-8000-000000000002",\
                "money":{"amount":"899.10","currency":"USD"},"rate":"6.625","mail":"jane@shop.example","country":"US",\
                "at":"2026-11-23T10:15:30.123456Z","on":"2026-11-23","lines":[{"amount":"100","currency":"JPY"}],\
                "absent":null}""");
    }

    @Test
    void what_was_written_is_read_back_and_unknown_properties_are_ignored() throws JsonProcessingException {
        var json = EventJson.mapper().writeValueAsString(SAMPLE);
        var grown = json.replaceFirst("\\{", "{\"new\":{\"in\":[\"v1\"]},");
        assertThat(EventJson.mapper().readValue(grown, Everything.class)).isEqualTo(SAMPLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"amount\":\"1.005\",\"currency\":\"USD\"}",
                "{\"amount\":\"1\",\"currency\":\"XXY\"}",
                "{\"amount\":null,\"currency\":\"USD\"}",
                "{\"currency\":\"USD\"}",
                "17"
            })
    void money_that_is_none_is_refused(String json) {
        assertThatThrownBy(() -> EventJson.mapper().readValue(json, Money.class))
                .isInstanceOf(JsonProcessingException.class);
    }
}
