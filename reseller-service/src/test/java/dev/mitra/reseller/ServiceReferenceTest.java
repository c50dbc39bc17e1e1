package dev.mitra.reseller;

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
class ServiceReferenceTest {

    @Test
    void the_document_is_complete_and_committed() {
        OpenApiReference.check("reseller-service");
    }

    @Test
    void every_problem_speaks_both_languages() {
        ProblemReference.check("reseller-service", ResellerProblem.class);
    }
}
