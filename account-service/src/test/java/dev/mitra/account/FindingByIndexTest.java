package dev.mitra.account;

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
    void no_reading_operation_and_no_reader_of_events_walks_through_a_table_that_grows() throws Exception {
        QueryPlans.of(dataSource, tenant.tenancy())
                .whole(
                        "from api_client acr1_0 where acr1_0.kind=?",
                        "the gateways' index has the kind, known when it is run")
                .whole("where recipients @>", "a person's export, which is asked for once in a while")
                .unproven("GET /v1/mail-gateway-clients/{clientId}/credentials", "as those of an API client are found")
                .hearing(EventReader.class, EventJson.mapper())
                .check();
    }
}
