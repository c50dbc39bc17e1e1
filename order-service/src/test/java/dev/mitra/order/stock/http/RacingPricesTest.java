package dev.mitra.order.stock.http;

import static dev.mitra.order.Orders.SHIP_TO;
import static dev.mitra.order.Orders.post;
import static dev.mitra.order.stock.http.CatalogueFiles.HEADER;
import static dev.mitra.order.stock.http.CatalogueFiles.row;
import static dev.mitra.order.stock.http.CatalogueFiles.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.order.AtOnce;
import dev.mitra.order.Situations;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RacingPricesTest {

    @Inject
    Situations situations;

    @Inject
    BusinessClock clock;

    @Test
    @DisplayName("R3.2 an order placed while the list changes costs the old price or the new one, in all its parts")
    void change_during_placement() throws Exception {
        take(HEADER + row(clock.today(), "RACE-ME", "100.00", 1, 0)).body("applied", equalTo(true));
        var partner = situations.activeReseller(Standing.NEW);
        var line = "{\"sku\":\"RACE-ME\",\"quantity\":5}";
        var body = "{" + SHIP_TO + ",\"lines\":[" + line + "," + line + "]}";
        var work = new ArrayList<Callable<String>>(Collections.nCopies(16, () -> {
            var order = post(partner, body).then().statusCode(201).extract().jsonPath();
            return order.getString("net.amount") + " " + order.getList("lines.netUnit.amount");
        }));
        work.add(
                8,
                () -> take(HEADER + row(clock.today(), "RACE-ME", "80.00", 5, 0))
                        .extract()
                        .<Boolean>path("applied")
                        .toString());
        var answers = AtOnce.run(work);
        assertThat(answers.remove(8)).isEqualTo("true");
        assertThat(answers).isSubsetOf(List.of("900.00 [90.00, 90.00]", "720.00 [72.00, 72.00]"));
        post(partner, body).then().body("net.amount", equalTo("720.00"));
    }
}
