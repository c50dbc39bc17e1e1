package dev.mitra.license;

import dev.mitra.license.bulk.http.BatchProblem;
import dev.mitra.license.delivery.http.DownloadProblem;
import dev.mitra.license.issue.http.LicenseProblem;
import dev.mitra.license.leak.http.LeakProblem;
import dev.mitra.license.signing.http.SigningProblem;
import dev.mitra.license.temporary.http.TemporaryProblem;
import dev.mitra.license.transfer.http.TransferProblem;
import dev.mitra.license.validation.http.ValidationProblem;
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
        OpenApiReference.check("license-service");
    }

    @Test
    void every_problem_speaks_both_languages_and_has_a_page() {
        ProblemReference.check(
                "license-service",
                LicenseProblem.class,
                TemporaryProblem.class,
                DownloadProblem.class,
                ValidationProblem.class,
                LeakProblem.class,
                TransferProblem.class,
                SigningProblem.class,
                BatchProblem.class);
    }
}
