package dev.mitra.license.issue.reads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.Country;
import dev.mitra.license.issue.Kind;
import dev.mitra.messaging.EventJson;
import dev.mitra.testkit.Contracts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingForeignEventsTest {

    @ParameterizedTest
    @ValueSource(strings = {"OrderPlaced", "OrderReleased"})
    void an_order_is_read_with_all_that_its_licences_say(String event) {
        var orders = Contracts.assertReads(EventJson.mapper(), event, OrderedView.class).stream()
                .map(OrderedView::details)
                .toList();
        assertThat(orders).allSatisfy(details -> {
            assertThat(details.shipTo().company()).isEqualTo("PT Contoh Nusantara");
            assertThat(details.shipTo().country()).isEqualTo(new Country("ID"));
            assertThat(details.deliverTo().emails()).isNotEmpty();
            assertThat(details.reseller()).isNotNull();
        });
        // an order of support alone brings no licence
        assertThat(orders).filteredOn(details -> details.lines().isEmpty()).hasSize(1);
        assertThat(orders.stream().flatMap(details -> details.lines().stream())).allSatisfy(line -> {
            assertThat(line.quantity()).isEqualTo(2);
            assertThat(line.grant().kind()).isEqualTo(Kind.PERPETUAL);
            assertThat(line.grant().updatesMonths()).isEqualTo(12);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"OrderCancelled", "OrderRefunded", "OrderSuspended", "OrderReinstated"})
    void what_stops_an_order_is_read_with_its_reason(String event) {
        assertThat(Contracts.assertReads(EventJson.mapper(), event, ClosedView.class))
                .allSatisfy(view -> assertThat(view.reason()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"AccountProvisioned", "AccountMatched"})
    void the_owner_is_read(String event) {
        assertThat(Contracts.assertReads(EventJson.mapper(), event, OwnedView.class))
                .allSatisfy(view -> {
                    assertThat(view.owner().account().value()).isNotNull();
                    assertThat(view.order().value()).isNotNull();
                });
    }

    @Test
    void a_refusal_is_read() {
        Contracts.assertReads(
                EventJson.mapper(), "ReceivedOrderRefused", ReceivedOrderRefusedReader.ReceivedOrderRefused.class);
    }

    @Test
    void an_erasure_is_read() {
        assertThat(Contracts.assertReads(EventJson.mapper(), "AccountErased", AccountErasedReader.AccountErased.class))
                .allSatisfy(event -> assertThat(event.accountId()).isNotNull());
    }

    @Test
    void nothing_that_is_read_has_money() {
        for (var event : new String[] {"OrderPlaced", "OrderReleased", "OrderRefunded", "AccountProvisioned"}) {
            assertThat(Contracts.samples(event).toString()).doesNotContainIgnoringCase("amount");
        }
    }
}
