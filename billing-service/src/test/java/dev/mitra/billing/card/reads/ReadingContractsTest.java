package dev.mitra.billing.card.reads;

import static dev.mitra.testkit.Contracts.assertReads;

import dev.mitra.messaging.EventJson;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingContractsTest {

    @Test
    void every_sample_of_an_event_can_be_read() {
        assertReads(EventJson.mapper(), "CardPaymentCaptured", CardPaymentCapturedReader.CardPaymentCaptured.class);
        assertReads(EventJson.mapper(), "CardPaymentRefunded", CardPaymentRefundedReader.CardPaymentRefunded.class);
    }
}
