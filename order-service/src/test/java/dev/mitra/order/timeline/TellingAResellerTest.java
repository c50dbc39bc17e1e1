package dev.mitra.order.timeline;

import static dev.mitra.order.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.UuidV7;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TellingAResellerTest {

    @Test
    @DisplayName("R5.3 a made and a found account are the same neutral step, and nobody's cause")
    void neutral() {
        assertThat(told("AccountProvisioned")).isEqualTo(told("AccountMatched"));
        assertThat(told("AccountProvisioned"))
                .containsExactly(
                        "order-service OrderReleased",
                        "order-service CustomerAccountReady",
                        "license-service LicenseIssued");
    }

    @Test
    @DisplayName("R5.3 a refusal is told without saying whose account it was")
    void declined() {
        var story = ResellerStory.of(List.of(step("account-service", "ReceivedOrderRefused", UuidV7.random())));
        assertThat(story).singleElement().satisfies(step -> {
            assertThat(step.event()).isEqualTo("CustomerDeclined");
            assertThat(step.service()).isEqualTo("order-service");
            assertThat(step.cause()).isNull();
        });
    }

    private static List<String> told(String accountEvent) {
        var released = step("order-service", "OrderReleased", null);
        var priced = step("order-service", "OrderPriced", null);
        var account = step("account-service", accountEvent, released.eventId());
        var issued = step("license-service", "LicenseIssued", account.eventId());
        var story = ResellerStory.of(List.of(released, priced, account, issued));
        assertThat(story).allSatisfy(step -> assertThat(step.cause()).isNull());
        assertThat(story.get(1).waitedMs()).isNull();
        return story.stream().map(step -> step.service() + " " + step.event()).toList();
    }

    private static Step step(String service, String event, @Nullable UUID cause) {
        return new Step(UuidV7.random(), NOW, service, event, Step.Direction.READ, cause, 12L);
    }
}
