package dev.mitra.reseller.notice.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mitra.reseller.Applicant;
import dev.mitra.testkit.CaughtMail;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Telling the applicant")
class TellingTheApplicantTest {

    private static List<CaughtMail> mails(Applicant applicant, int expected) {
        return await("mails to " + applicant.email())
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> MitraTestResource.mails()
                                .mailsTo(applicant.email().canonical()),
                        mails -> mails.size() >= expected);
    }

    private static CaughtMail mail(Applicant applicant, int expected, String subject) {
        return mails(applicant, expected).stream()
                .filter(mail -> mail.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mail " + subject));
    }

    @Test
    @DisplayName(
            "R2.5 R2.6 every step is told by mail: received, question, approved with what is missing, accepted, active")
    void everyStep() {
        var applicant = Applicant.somebody();
        applicant.apply("IT_RESALE").then().statusCode(201);
        applicant.review().then().statusCode(200);
        applicant.ask("Where is your shop?").then().statusCode(200);
        applicant
                .step(applicant.asItself(), "answer", Map.of("answer", "Here."))
                .then()
                .statusCode(200);
        applicant.approve(true, null).then().statusCode(200);
        applicant.acceptPolicy().then().statusCode(201);
        Applicant.BRANDS.forEach(brand -> applicant.verifyListing(brand).then().statusCode(201));

        assertThat(mail(applicant, 5, "We have received your reseller application")
                        .text())
                .contains(applicant.company(), "sales-support@kestrelwood.example");
        assertThat(mail(applicant, 5, "A question about your reseller application")
                        .text())
                .contains("Where is your shop?");
        assertThat(mail(applicant, 5, "Your reseller application is approved").text())
                .contains(
                        "a discount of 10 %",
                        "- log in and accept the Reseller Policy",
                        "- list Tabulon on your own site",
                        "- list Pixelloom on your own site");
        assertThat(mail(applicant, 5, "You have accepted the Reseller Policy").text())
                .contains("version 2026-01", "SHA-256");
        assertThat(mail(applicant, 5, "You can order now").text()).contains("a discount of 10 %");
        assertThat(mails(applicant, 5)).hasSize(5);
    }

    @Test
    @DisplayName("an Indonesian applicant reads Indonesian, and markup in names stays text")
    void indonesianAndEscaped() {
        var applicant = Applicant.called("PT <b>Sunda</b> Raya " + UUID.randomUUID(), "id");
        applicant.apply("IT_RESALE").then().statusCode(201);
        applicant.review().then().statusCode(200);
        applicant.reject("Tidak ada <i>toko</i>.").then().statusCode(200);
        var received = mail(applicant, 2, "Permohonan reseller Anda telah kami terima");
        assertThat(received.text()).contains("<b>Sunda</b>", "?lang=id");
        assertThat(mail(applicant, 2, "Permohonan reseller Anda").text()).contains("Tidak ada <i>toko</i>.");
        assertThat(new String(received.raw(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("text/html")
                .contains("&lt;b&gt;Sunda");
    }
}
