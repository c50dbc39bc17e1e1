package dev.mitra.order.order.http;

import static dev.mitra.order.Orders.LINES;
import static dev.mitra.order.Orders.SHIP_TO;
import static dev.mitra.order.Orders.idOf;
import static dev.mitra.order.Orders.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.AccountId;
import dev.mitra.order.Partner;
import dev.mitra.order.Situations;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// A reseller could ask for accounts by ordering for them: it must learn nothing from body, status, headers,
/// or from how much there was to do.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
class HidingWhoHasAnAccountTest {

    private static final int ORDERS = 5;

    @Inject
    Situations situations;

    @Inject
    SessionFactory sessions;

    private record Told(int status, List<String> headers, String body, long statements) {}

    @AfterEach
    void stopCounting() {
        sessions.getStatistics().setStatisticsEnabled(false);
    }

    @Test
    @DisplayName("R5.3 a ship-to with an account is answered as one that nobody has: status, headers, body, statements")
    void same() {
        var partner = situations.activeReseller(Standing.NEW);
        var known = "known-" + UUID.randomUUID() + "@contoh.example";
        var unknown = "nobody-" + UUID.randomUUID() + "@contoh.example";
        var earlier = idOf(post(partner, body(known)));
        situations.paid(earlier, 2);
        situations.accountReady(earlier, AccountId.random());

        var ofKnown = told(partner, known);
        var ofUnknown = told(partner, unknown);

        assertThat(ofKnown.status()).isEqualTo(201);
        assertThat(ofKnown.statements()).isPositive();
        assertThat(ofUnknown).isEqualTo(ofKnown);
    }

    /// The fewest statements of some orders: what the service does beside them only adds.
    private Told told(Partner partner, String email) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var answer = post(partner, body(email));
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < ORDERS; i++) {
            statistics.clear();
            answer = post(partner, body(email));
            fewest = Math.min(fewest, statistics.getPrepareStatementCount());
        }
        return new Told(answer.statusCode(), headers(answer), withoutWhatEachOrderHas(answer, email), fewest);
    }

    private static List<String> headers(Response answer) {
        return answer.headers().asList().stream()
                .map(header -> header.getName().toLowerCase(java.util.Locale.ROOT))
                .sorted()
                .toList();
    }

    /// Ids, numbers and times are every order's own.
    private static String withoutWhatEachOrderHas(Response answer, String email) {
        return answer.asString()
                .replace(email, "email")
                .replaceAll("[a-z]+_[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{26}", "id")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
                .replaceAll("\\d{12}", "number")
                .replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z", "time");
    }

    private static String body(String email) {
        return "{" + SHIP_TO.replace("ayu@contoh-nusantara.example", email) + "," + LINES + "}";
    }
}
