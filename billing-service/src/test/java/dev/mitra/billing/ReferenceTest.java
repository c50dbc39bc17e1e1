package dev.mitra.billing;

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
class ReferenceTest {

    @Test
    void the_committed_openapi_document_is_what_the_service_says_and_only_grows() {
        OpenApiReference.check("billing-service");
    }

    @Test
    void every_problem_speaks_both_languages_and_has_a_page() {
        ProblemReference.check("billing-service", BillingProblem.class);
    }
}
