package dev.mitra.billing;

import static io.restassured.RestAssured.given;

import dev.mitra.testkit.MetricsReference;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportingMetricsTest {

    @Test
    void every_metric_stands_in_the_reference_and_is_exported() {
        MetricsReference.check("billing-service", path -> given().get(path).asString());
    }
}
