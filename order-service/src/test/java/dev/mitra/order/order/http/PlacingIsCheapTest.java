package dev.mitra.order.order.http;

import static dev.mitra.order.Orders.SHIP_TO;
import static dev.mitra.order.Orders.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.order.Partner;
import dev.mitra.order.Situations;
import dev.mitra.order.reseller.Standing;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlacingIsCheapTest {

    @Inject
    Situations situations;

    @Inject
    SessionFactory sessions;

    @AfterEach
    void stop_counting() {
        sessions.getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void forty_lines_take_as_many_statements_as_one() {
        var partner = situations.activeReseller(Standing.ESTABLISHED);
        post(partner, body(1)).then().statusCode(201); // takes a block of order numbers
        long one = statements(partner, 1);
        assertThat(statements(partner, 40)).isEqualTo(one);
        // reseller, policy, prices, oldest due date, credit (lock and take), twin; order, placement, lines
        assertThat(one).isLessThanOrEqualTo(10);
    }

    /// The fewest of five orders: what workers in the background ask meanwhile is counted as well.
    private long statements(Partner partner, int lines) {
        return LongStream.generate(() -> counted(partner, lines)).limit(5).min().orElseThrow();
    }

    private long counted(Partner partner, int lines) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        post(partner, body(lines)).then().statusCode(201);
        return statistics.getPrepareStatementCount();
    }

    private static String body(int lines) {
        var line = "{\"sku\":\"TAB-NET-DEV-SB\",\"quantity\":1}";
        return "{" + SHIP_TO + ",\"lines\":[" + String.join(",", Collections.nCopies(lines, line)) + "]}";
    }
}
