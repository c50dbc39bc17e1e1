package dev.mitra.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.testkit.AccessMatrix;
import dev.mitra.testkit.OpenApiReference;
import dev.mitra.testkit.ProblemReference;
import dev.mitra.web.sample.Database;
import dev.mitra.web.sample.SampleProblem;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Database.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WatchingTheDoorsTest {

    @Test
    void every_door_is_as_the_document_says() {
        AccessMatrix.check();
    }

    @Test
    void every_shared_problem_has_its_texts_and_its_section() {
        ProblemReference.check("common", CommonProblem.class);
    }

    @Test
    void a_code_without_a_text_is_found() {
        assertThatThrownBy(() -> ProblemReference.check("mitra-web", SampleProblem.class, CommonProblem.class))
                .hasMessageContaining("UNAUTHENTICATED.title is missing in English");
    }

    @Test
    void a_service_without_a_committed_document_is_found() {
        org.junit.jupiter.api.Assumptions.assumeFalse(Boolean.getBoolean("mitra.update-reference"));
        assertThatThrownBy(() -> OpenApiReference.check("a-service-that-is-not"))
                .hasMessageContaining("a-service-that-is-not.yaml")
                .hasMessageContaining("new: GET /v1/notes");
    }
}
