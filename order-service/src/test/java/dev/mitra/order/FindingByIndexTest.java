package dev.mitra.order;

import dev.mitra.messaging.EventJson;
import dev.mitra.messaging.EventReader;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.QueryPlans;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingByIndexTest {

    private static final String NEARLY_ALL = "nearly all orders: the youngest are soon found";

    @Inject
    DataSource dataSource;

    @Inject
    OneTenant tenant;

    @Test
    void no_reading_operation_and_no_reader_of_events_walks_through_a_table_that_grows() {
        QueryPlans.of(dataSource, tenant.tenancy())
                .small("list_price", "the catalogue")
                .small("product", "the catalogue")
                .whole("1=1 and or1_0.payment_state='PAID' order by", NEARLY_ALL)
                .whole("1=1 and or1_0.payment_state='PAID' and or1_0.id<? order by", NEARLY_ALL)
                .whole("1=1 and or1_0.release_state='RELEASED' order by", NEARLY_ALL)
                .whole("1=1 and or1_0.release_state='RELEASED' and or1_0.id<? order by", NEARLY_ALL)
                .whole("(or1_0.fulfilment_state='DELIVERED' or", NEARLY_ALL)
                .whole("1=1 and or1_0.completed_at is not null order by", NEARLY_ALL)
                .whole("1=1 and or1_0.completed_at is not null and or1_0.id<? order by", NEARLY_ALL)
                .whole(
                        "union all select lr1_0.order_id",
                        "each part by its index; from few orders it may as well begin")
                .unproven("GET /v1/credit-limits/{resellerId}/{currency}", "one row by its key, where finance set it")
                .hearing(EventReader.class, EventJson.mapper())
                .check();
    }
}
