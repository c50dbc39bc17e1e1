package dev.mitra.billing;

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

    @Test
    void no_reading_operation_walks_through_a_table_that_grows() {
        QueryPlans.check(
                dataSource, "tax_state", "tax_rate", "tax_rule", "country_tax", "statutory_interest", "exchange_rate");
    }
}
