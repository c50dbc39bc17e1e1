package dev.mitra.billing;

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

    @Inject
    DataSource dataSource;

    @Inject
    OneTenant tenant;

    @Test
    void no_reading_operation_and_no_reader_of_events_walks_through_a_table_that_grows() {
        QueryPlans.of(
                        dataSource,
                        tenant.tenancy()
                                .known("account", "AR")
                                .known("currency", "USD")
                                .known("net", "10.00"))
                .small("tax_state", "51 rows")
                .small("tax_rate", "one row for each change of a rate")
                .small("tax_rule", "a few for each country")
                .small("country_tax", "one row for each country")
                .small("exchange_rate", "one row a day and currency")
                .whole(
                        "from statement_line l join invoice i",
                        "by the statement's key; of few lines all may as well be hashed")
                .hearing(EventReader.class, EventJson.mapper())
                .check();
    }
}
