package dev.mitra.order.card.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.TypeId;
import dev.mitra.order.Situations;
import dev.mitra.order.card.CardPaymentId;
import dev.mitra.order.card.GatewayNotice;
import dev.mitra.order.card.GatewayStatus;
import dev.mitra.order.card.app.HearOfCard;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The invoice of these orders is 2,000.00 USD, and their payments began at the simulated acquirer.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DoubtingNoticesTest {

    @Inject
    Situations situations;

    @Inject
    HearOfCard hear;

    @ParameterizedTest
    @CsvSource({
        "1999.99, USD, simulated",
        "2000.01, USD, simulated",
        "2000.00, EUR, simulated",
        "2000.00, USD, stripe",
        ", , stripe"
    })
    void a_genuine_notice_of_another_sum_or_from_another_acquirer_moves_nothing(
            @Nullable String amount, @Nullable String currency, String gateway) {
        var cards = new Cards(situations).invoiced();
        var id = begun(cards);
        var sum = amount == null || currency == null ? null : Money.of(amount, currency);
        hear.hear(new GatewayNotice(id, "ref", new GatewayStatus.Captured(sum)), gateway);
        assertThat(cards.state()).isEqualTo("PAYING");
        assertThat(cards.told()).isEmpty();
        hear.hear(new GatewayNotice(id, "ref", new GatewayStatus.Captured(Money.of("2000.00", "USD"))), "simulated");
        assertThat(cards.state()).isEqualTo("PAID");
        assertThat(cards.told()).containsExactly("CardPaymentCaptured");
    }

    @Test
    @DisplayName("What somebody took by hand at the acquirer counts with its own sum, once the acquirer was asked")
    void a_part() {
        var cards = new Cards(situations).invoiced();
        hear.hear(begun(cards), "ref", new GatewayStatus.Captured(Money.of("1000.00", "USD")));
        assertThat(cards.state()).isEqualTo("PAID");
        assertThat(situations.texts(
                        "select o.payload from platform.outbox o join card_payment p on p.id = o.key"
                                + " where p.order_id = ?1 and o.type = 'CardPaymentCaptured.v1'",
                        cards.order.value()))
                .singleElement()
                .asString()
                .contains("1000.00")
                .doesNotContain("2000.00");
        cards.start().then().statusCode(409);
    }

    private static CardPaymentId begun(Cards cards) {
        var id = cards.start().then().statusCode(200).extract().<String>path("id");
        return new CardPaymentId(TypeId.parse(CardPaymentId.PREFIX, id).orElseThrow());
    }
}
