package dev.mitra.license;

import dev.mitra.license.issue.Samples;
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
        QueryPlans.of(dataSource, tenant.tenancy().known("orderNumber", Samples.NUMBER.digits()))
                .small("root_key", "one for each root of trust")
                .small("signing_key", "a few for each root of trust")
                .whole("exists (select 1 from status_change)", "ends with the first row")
                .whole("where true and l.state = 'ACTIVE' ", "nearly all licences: the youngest are soon found")
                .unproven(
                        "GET /v1/downloads/{token}", "the link is in the mail alone; its query goes by the token's key")
                .unproven("GET /v1/root-operations?cursor", "roots of trust are acted on by hand, a few times in years")
                .hearing(EventReader.class, EventJson.mapper())
                .check();
    }
}
