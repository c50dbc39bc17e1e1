package dev.mitra.reseller.customer.reads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.messaging.EventJson;
import dev.mitra.testkit.Contracts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnderstandingOrdersTest {

    @Test
    void every_sample_ever_published_is_understood() {
        assertThat(Contracts.assertReads(EventJson.mapper(), "OrderPlaced", OrderPlacedReader.OrderPlaced.class))
                .allSatisfy(event -> {
                    assertThat(event.orderNumber()).hasSize(12);
                    assertThat(event.shipTo().company()).isNotBlank();
                });
    }
}
