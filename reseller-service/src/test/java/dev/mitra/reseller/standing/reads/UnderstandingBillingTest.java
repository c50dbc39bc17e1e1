package dev.mitra.reseller.standing.reads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.messaging.EventJson;
import dev.mitra.testkit.Contracts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnderstandingBillingTest {

    @Test
    void every_sample_ever_published_is_understood() {
        var mapper = EventJson.mapper();
        assertThat(Contracts.assertReads(mapper, "OrderPaid", OrderPaidReader.OrderPaid.class))
                .allSatisfy(event -> assertThat(event.orderId()).isNotNull());
        Contracts.assertReads(mapper, "PaymentReversed", PaymentReversedReader.PaymentReversed.class);
        assertThat(Contracts.assertReads(mapper, "CreditNoteIssued", CreditNoteIssuedReader.CreditNoteIssued.class))
                .allSatisfy(event -> assertThat(event.reason()).isNotBlank());
        assertThat(Contracts.assertReads(mapper, "ArrearsOpened", ArrearsOpenedReader.ArrearsOpened.class))
                .allSatisfy(event -> assertThat(event.invoiceNumbers()).isNotEmpty());
        Contracts.assertReads(mapper, "ArrearsCleared", ArrearsClearedReader.ArrearsCleared.class);
    }
}
