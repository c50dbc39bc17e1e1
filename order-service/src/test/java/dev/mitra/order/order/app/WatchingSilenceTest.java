package dev.mitra.order.order.app;

import static dev.mitra.order.Orders.place;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.mitra.kernel.OrderId;
import dev.mitra.order.Situations;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WatchingSilenceTest {

    @Inject
    Situations situations;

    @Inject
    WatchSilence watch;

    @Test
    @DisplayName("A release without licences for ten minutes is a staff task and a metric, until they come")
    void silence() {
        var order = place(situations.activeReseller(Standing.ESTABLISHED));
        watch.lookOnce();
        assertThat(concerns(order)).isEmpty();
        situations.sql("update orders set watch_until = now() - interval '1 second' where id = ?1", order.value());
        watch.lookOnce();
        watch.lookOnce();
        assertThat(concerns(order)).containsExactlyInAnyOrder("NO_INVOICE", "NO_LICENSES");
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("mitra_order_staff_tasks_open{concern=\"NO_LICENSES\"}"));
        situations.issued(order);
        assertThat(concerns(order)).containsExactly("NO_INVOICE");
    }

    private List<String> concerns(OrderId order) {
        var tasks = given().auth()
                .oauth2(Tokens.ops())
                .queryParam("limit", 200)
                .get("/v1/staff-tasks")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, String>>getList("data");
        return tasks.stream()
                .filter(task -> order.external().equals(task.get("orderId")))
                .map(task -> task.get("concern"))
                .toList();
    }
}
