package dev.mitra.reseller;

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
        QueryPlans.of(dataSource, tenant.tenancy().known("lang", "en"))
                .small("policy_version", "a few a year")
                .small("pg_attribute", "the server's own, of how often words come")
                .unproven("GET /v1/faq/{key}", "one row by its key; nothing is published in a test")
                .unproven("GET /v1/faq/{key}?lang", "one row by its key; nothing is published in a test")
                .unproven(
                        "GET /v1/inbound-mails/{inboundMailId}/source",
                        "one row by its key, of a mail that nobody could place")
                .unproven(
                        "GET /v1/opportunity-confirmations/{token}", "one row by its key, the token is in a mail alone")
                .unproven("GET /v1/policies/{version}/changes", "a test has one version; both are found by their keys")
                .unproven(
                        "GET /v1/policies/{version}/changes?from",
                        "a test has one version; both are found by their keys")
                .unproven(
                        "GET /v1/policies/{version}/changes?lang",
                        "a test has one version; both are found by their keys")
                .unproven("GET /v1/reseller-applications/draft", "the applicant's own, who has sent it in here")
                .unproven("GET /v1/listing-checks?cursor", "the resellers that are due, a few at a time")
                .hearing(EventReader.class, EventJson.mapper())
                .check();
    }
}
