package dev.mitra.billing.invoice.reads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.BillingStory;
import dev.mitra.billing.invoice.Bills;
import dev.mitra.billing.invoice.Channel;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.billing.tax.TaxPlace;
import dev.mitra.kernel.Country;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.MessageContext;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingOrdersTest {

    @Inject
    OrderPricedReader priced;

    @Inject
    OrderVoidedReader voided;

    @Inject
    BillingStory story;

    @Test
    void orders_of_one_poll_are_billed_together_each_in_its_own_story() {
        var events = List.of(event("000000000018"), event("000000000026"));
        var causes = new IdentityHashMap<Object, MessageContext>();
        events.forEach(
                event -> causes.put(event, new MessageContext(event.orderId().value(), UuidV7.random(), null)));
        MessageContext.run(causes, () -> priced.readAll(events));
        for (var event : events) {
            assertThat(story.ofOrder(event.orderId()).bill().order().number()).isEqualTo(event.orderNumber());
            assertThat(story.rows(
                            "select causation_id::text from document_mail where correlation_id = ?",
                            event.orderId().value()))
                    .containsExactly(Objects.requireNonNull(causes.get(event))
                            .causationId()
                            .toString());
        }
        priced.read(events.getFirst());
        voided.read(new OrderVoidedReader.OrderVoided(
                events.getFirst().orderId(), "cancelled", Instant.parse("2026-03-03T10:00:00Z")));
        assertThat(story.ofOrder(events.getFirst().orderId())).isInstanceOf(Invoice.Credited.class);
    }

    private static OrderPricedReader.OrderPriced event(String number) {
        var unit = Money.of("3237.30", "USD");
        var line = new OrderPricedReader.OrderPriced.Line(
                UuidV7.random(),
                "TAB-NET-DEV-OEM",
                "Tabulon",
                2,
                Money.of("3597.00", "USD"),
                Percentage.of("10"),
                unit,
                unit.times(2));
        return new OrderPricedReader.OrderPriced(
                OrderId.random(),
                number,
                Channel.RESELLER,
                ResellerId.random(),
                null,
                Bills.billTo(),
                new TaxPlace(Country.US, "TX"),
                List.of(line),
                unit.times(2),
                Terms.PREPAID,
                LocalDate.of(2026, 3, 2),
                Instant.parse("2026-03-02T15:04:05Z"),
                "PO-77");
    }
}
