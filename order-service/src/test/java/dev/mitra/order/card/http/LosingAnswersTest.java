package dev.mitra.order.card.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.order.Situations;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The acquirer's answer to the wish for a page got lost: nobody knows whether it has one.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LosingAnswersTest {

    @Inject
    Situations situations;

    @Test
    @DisplayName(
            "An attempt whose answer got lost makes room after two minutes; so does one at an acquirer that is gone")
    void lost() {
        var cards = new Cards(situations).invoiced();
        cards.page();
        for (var lost : new String[] {
            "state = 'STARTED', page = null, page_until = null, reference = null, started_at = now() - interval '3 minutes'",
            "gateway = 'closed'"
        }) {
            var before = cards.page();
            situations.sql(
                    "update card_payment set " + lost + " where order_id = ?1 and state = 'AWAITING'",
                    cards.order.value());
            assertThat(cards.page()).as(lost).isNotEqualTo(before);
        }
    }

    @Test
    @DisplayName("An attempt whose answer got lost is asked for in its own words, wherever the buyer comes back from")
    void same_words() {
        var cards = new Cards(situations).invoiced();
        cards.page();
        situations.sql(
                "delete from simulated_charge where payment_id = (select id from card_payment where order_id = ?1)",
                cards.order.value());
        situations.sql(
                "update card_payment set state = 'STARTED', page = null, page_until = null, reference = null"
                        + " where order_id = ?1",
                cards.order.value());
        cards.start(cards.token, "{\"returnUrl\":\"http://localhost:8083/elsewhere\"}")
                .then()
                .statusCode(200);
        assertThat(situations.texts(
                        "select c.return_to from simulated_charge c join card_payment p on p.id = c.payment_id"
                                + " where p.order_id = ?1",
                        cards.order.value()))
                .singleElement()
                .asString()
                .startsWith("http://localhost:8080/done?shop=1");
    }
}
