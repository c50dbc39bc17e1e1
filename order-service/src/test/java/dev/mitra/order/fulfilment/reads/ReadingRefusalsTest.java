package dev.mitra.order.fulfilment.reads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.messaging.EventJson;
import dev.mitra.testkit.Contracts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReadingRefusalsTest {

    @Test
    @DisplayName("every sample of ReceivedOrderRefused is understood, and so is whose organisation got an order")
    void reads() {
        var mapper = EventJson.mapper();
        Contracts.assertReads(mapper, "ReceivedOrderRefused", ReceivedOrderRefusedReader.ReceivedOrderRefused.class);
        assertThat(Contracts.assertReads(
                        mapper, "AccountProvisioned", AccountProvisionedReader.AccountProvisioned.class))
                .allSatisfy(event -> assertThat(event.organisationId()).isNotNull());
    }
}
