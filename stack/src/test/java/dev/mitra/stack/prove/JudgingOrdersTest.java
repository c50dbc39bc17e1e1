package dev.mitra.stack.prove;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mitra.stack.prove.LicencesMatchReleases.Kept;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JudgingOrdersTest {

    private static final String ID = "ord_01h455vb4pex5vsknk084sn02q";
    private static final Kept BOTH = Kept.NOTHING.and("TAB", 2, true);
    private static final Kept REVOKED = Kept.NOTHING.and("TAB", 2, false);

    @Test
    @DisplayName("I1 what is released has its quantity of licences, all of them in force")
    void released() {
        assertThat(LicencesMatchReleases.judged(order("PAID", "RELEASED", "DELIVERED"), BOTH, "keeps"))
                .isEmpty();
        for (var wrong : List.of(Kept.NOTHING, REVOKED, BOTH.and("TAB", 1, true), BOTH.and("QUI", 1, false))) {
            assertThat(LicencesMatchReleases.judged(order("PAID", "RELEASED", "DELIVERED"), wrong, "keeps"))
                    .singleElement()
                    .asString()
                    .contains(ID, "TAB=2");
        }
    }

    @Test
    @DisplayName("I1 of what was given back no licence is in force, and of what was never released there is none")
    void not_released() {
        assertThat(LicencesMatchReleases.judged(order("CREDITED", "RETURNED", "REVOKED"), REVOKED, "keeps"))
                .isEmpty();
        assertThat(LicencesMatchReleases.judged(order("CREDITED", "RETURNED", "REVOKED"), BOTH, "keeps"))
                .hasSize(1);
        for (var release : List.of("WAITING", "CANCELLED")) {
            assertThat(LicencesMatchReleases.judged(order("UNPAID", release, "NONE"), Kept.NOTHING, "keeps"))
                    .isEmpty();
            assertThat(LicencesMatchReleases.judged(order("UNPAID", release, "NONE"), REVOKED, "keeps"))
                    .hasSize(1);
        }
    }

    @Test
    @DisplayName("I1 an order whose licences could not be issued, and licences of no order, are told")
    void held_and_orphans() {
        assertThat(LicencesMatchReleases.undelivered(order("PAID", "RELEASED", "DELIVERED")))
                .isEmpty();
        assertThat(LicencesMatchReleases.undelivered(order("CREDITED", "RETURNED", "REVOKED")))
                .isEmpty();
        for (var fulfilment : List.of("PENDING", "ISSUED", "HELD", "REVOKED")) {
            assertThat(LicencesMatchReleases.undelivered(order("PAID", "RELEASED", fulfilment)))
                    .hasSize(1);
        }
        assertThat(LicencesMatchReleases.undelivered(order("CREDITED", "RETURNED", "DELIVERED")))
                .hasSize(1);
        assertThat(LicencesMatchReleases.orphans(Set.of(ID), List.of(Evidence.uuid(ID))))
                .isEmpty();
        assertThat(LicencesMatchReleases.orphans(Set.of(), List.of(Evidence.uuid(ID))))
                .hasSize(1);
    }

    @Test
    @DisplayName("I9 a key makes one order, be it acknowledged or not, and what was acknowledged is that one")
    void keys() {
        var first = keyed("K-1", "ord_1");
        var second = keyed("K-1", "ord_2");

        assertThat(AcknowledgedOnce.keys(Map.of("K-1", "ord_1"), List.of(first)))
                .isEmpty();
        assertThat(AcknowledgedOnce.keys(Map.of(), List.of(first))).isEmpty();
        assertThat(AcknowledgedOnce.keys(Map.of(), List.of(first, second))).hasSize(1);
        assertThat(AcknowledgedOnce.keys(Map.of("K-1", "ord_1"), List.of())).hasSize(1);
        assertThat(AcknowledgedOnce.keys(Map.of("K-1", "ord_1"), List.of(second)))
                .hasSize(1);
        assertThat(AcknowledgedOnce.keys(Map.of("K-1", "ord_1"), List.of(first, second)))
                .hasSize(1);
    }

    @Test
    void an_order_that_was_paid_in_full_is_paid_and_released_whatever_broke() {
        for (var payment : List.of(Payment.EXACT, Payment.BULK, Payment.TOPPED_UP, Payment.EXCESS, Payment.TWICE)) {
            assertThat(came(payment, order("PAID", "RELEASED", "DELIVERED"))).isEmpty();
            assertThat(came(payment, order("PAID", "WAITING", "NONE"))).hasSize(1);
            assertThat(came(payment, order("UNPAID", "RELEASED", "DELIVERED"))).hasSize(1);
        }
        assertThat(came(Payment.REFUNDED, order("CREDITED", "RETURNED", "REVOKED")))
                .isEmpty();
        assertThat(came(Payment.REFUNDED, order("PAID", "RELEASED", "DELIVERED")))
                .hasSize(1);
        assertThat(came(Payment.CANCELLED_AND_PAID, order("CREDITED", "CANCELLED", "NONE")))
                .isEmpty();
        assertThat(came(Payment.CANCELLED_AND_PAID, order("PAID", "CANCELLED", "NONE")))
                .hasSize(1);
        assertThat(came(Payment.SHORT, order("UNPAID", "WAITING", "NONE"))).isEmpty();
        assertThat(PlanCameTrue.offenders(Map.of(ID, Payment.EXACT), Map.of())).hasSize(1);
    }

    @Test
    @DisplayName("I8 orders on terms that owe sum up to the limit at most, and some were kept within it")
    void credit() {
        var limit = new BigDecimal("200.00");
        var onTerms = bought("NET30", "UNPAID", "RELEASED");
        var prepaid = bought("PREPAID", "UNPAID", "WAITING");
        var paid = bought("NET30", "PAID", "RELEASED");
        var returned = bought("NET30", "UNPAID", "RETURNED");
        var two = List.of(onTerms, onTerms, prepaid, paid, returned);

        assertThat(CreditRace.owedOnTerms(two)).isEqualByComparingTo("200.00");
        assertThat(CreditRace.judged(limit, List.of(onTerms, onTerms, prepaid), two))
                .isEmpty();
        assertThat(CreditRace.judged(limit, List.of(onTerms, prepaid), List.of(onTerms, onTerms, onTerms)))
                .singleElement()
                .asString()
                .contains("300.00", "200.00");
        assertThat(CreditRace.judged(limit, List.of(onTerms), two)).hasSize(1);
        assertThat(CreditRace.judged(limit, List.of(prepaid), two)).hasSize(1);
    }

    @Test
    void what_a_late_reseller_ordered_is_prepaid() {
        var placed = Map.of("K-1", "ord_1", "K-2", "ord_2");
        var orders =
                Map.of("ord_1", bought("PREPAID", "UNPAID", "WAITING"), "ord_2", bought("NET30", "UNPAID", "RELEASED"));

        assertThat(LateReseller.judged(List.of("K-1", "K-3"), placed, orders)).isEmpty();
        assertThat(LateReseller.judged(List.of("K-1", "K-2"), placed, orders))
                .singleElement()
                .asString()
                .endsWith(" of a reseller who is late is NET30");
    }

    private static List<String> came(Payment payment, JsonNode order) {
        return PlanCameTrue.offenders(Map.of(ID, payment), Map.of(ID, order));
    }

    private static JsonNode order(String payment, String release, String fulfilment) {
        return json("""
            {"id": "%s", "status": {"payment": "%s", "release": "%s", "fulfilment": "%s"},
             "lines": [{"sku": "TAB", "quantity": 1}, {"sku": "TAB", "quantity": 1}]}\
            """.formatted(ID, payment, release, fulfilment));
    }

    private static JsonNode bought(String terms, String payment, String release) {
        return json("""
            {"terms": "%s", "net": {"amount": "100.00"}, "status": {"payment": "%s", "release": "%s"}}\
            """.formatted(terms, payment, release));
    }

    private static JsonNode keyed(String key, String id) {
        return json("{\"purchaseOrderNumber\": \"" + key + "\", \"id\": \"" + id + "\"}");
    }

    static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
