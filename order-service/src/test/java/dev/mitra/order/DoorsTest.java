package dev.mitra.order;

import dev.mitra.order.order.http.OrderProblem;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.OpenApiReference;
import dev.mitra.testkit.ProblemReference;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DoorsTest {

    @Test
    void the_committed_document_is_what_the_service_serves() {
        OpenApiReference.check("order-service");
    }

    @Test
    void every_problem_speaks_both_languages_and_has_its_section() {
        ProblemReference.check("order-service", OrderProblem.class);
    }
}
