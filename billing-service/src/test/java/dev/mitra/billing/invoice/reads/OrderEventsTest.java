package dev.mitra.billing.invoice.reads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.messaging.EventJson;
import dev.mitra.testkit.Contracts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderEventsTest {

    @Test
    void every_priced_order_ever_published_can_be_billed() {
        var read = Contracts.assertReads(EventJson.mapper(), "OrderPriced", OrderPricedReader.OrderPriced.class);
        assertThat(read).allSatisfy(event -> {
            var priced = event.toPricedOrder();
            assertThat(priced.order().number()).hasSize(12);
            assertThat(priced.billTo().mailboxes()).isNotEmpty();
        });
    }

    @Test
    void voided_and_refunded_orders_can_be_read() {
        Contracts.assertReads(EventJson.mapper(), "OrderVoided", OrderVoidedReader.OrderVoided.class);
        Contracts.assertReads(
                EventJson.mapper(), "OrderRefundRequested", OrderRefundRequestedReader.OrderRefundRequested.class);
    }
}
