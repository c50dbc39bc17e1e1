package dev.mitra.reseller.policy.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import dev.mitra.reseller.Applicant;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("The evidence of an acceptance")
class EvidenceResourceTest {

    private static Applicant accepted(String language) {
        var applicant = Applicant.called("PT <Bukti> & Rekan " + UUID.randomUUID(), language);
        applicant.apply("IT_RESALE").then().statusCode(201);
        applicant.acceptPolicy().then().statusCode(201);
        return applicant;
    }

    /// Kept where the check of PDF/A looks.
    private static byte[] print(Applicant applicant, String language) throws IOException {
        var pdf = applicant
                .asItself()
                .get("/v1/policy-acceptances/2026-01/pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        var folder = Files.createDirectories(Path.of("target", "documents"));
        Files.write(folder.resolve("policy-acceptance." + language + ".pdf"), pdf);
        return pdf;
    }

    @Test
    @DisplayName(
            "R9.1 both sides have the accepted text with its evidence as the same PDF, the bytes of the hash attached")
    void sameForBothSides() throws IOException {
        for (var language : new String[] {"en", "id"}) {
            var applicant = accepted(language);
            String sha256 = given().get("/v1/policies/2026-01?lang=" + language).path("sha256");
            var pdf = print(applicant, language);
            var ofSales = given().auth()
                    .oauth2(Tokens.sales())
                    .get("/v1/resellers/{id}/policy-acceptances/2026-01/pdf", applicant.reseller())
                    .asByteArray();
            assertThat(ofSales).isEqualTo(pdf);
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                        .contains(
                                applicant.company(),
                                applicant.reseller(),
                                applicant.account().external(),
                                "127.0.0.1",
                                "acceptance-test/1",
                                sha256,
                                language.equals("en") ? "Who can be a reseller" : "Siapa yang dapat menjadi reseller");
                var files = new PDDocumentNameDictionary(document.getDocumentCatalog())
                        .getEmbeddedFiles()
                        .getNames();
                var attached = Objects.requireNonNull(files.get("policy-2026-01." + language + ".md"))
                        .getEmbeddedFile()
                        .toByteArray();
                var published = given().accept("text/markdown")
                        .get("/v1/policies/2026-01?lang=" + language)
                        .asByteArray();
                assertThat(new String(attached, StandardCharsets.UTF_8))
                        .isEqualTo(new String(published, StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    @DisplayName("R9.1 what was not accepted cannot be printed, and nobody prints another's")
    void nothingToPrint() {
        var stranger = Applicant.somebody();
        stranger.asItself().get("/v1/policy-acceptances/2026-01/pdf").then().statusCode(404);
        stranger.asItself().get("/v1/policy-acceptances").then().statusCode(200).body("data", empty());
        var applicant = accepted("en");
        applicant.asItself().get("/v1/policy-acceptances/1999-01/pdf").then().statusCode(404);
        stranger.asItself()
                .get("/v1/resellers/{id}/policy-acceptances", applicant.reseller())
                .then()
                .statusCode(403);
        Applicant.asSales()
                .get("/v1/resellers/{id}/policy-acceptances", applicant.reseller())
                .then()
                .statusCode(200)
                .body("data.policyVersion", contains("2026-01"))
                .body("data.accountId", contains(applicant.account().external()));
    }
}
