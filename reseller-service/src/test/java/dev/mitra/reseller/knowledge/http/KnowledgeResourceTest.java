package dev.mitra.reseller.knowledge.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.mitra.reseller.Applicant;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("Finding earlier correspondence")
class KnowledgeResourceTest {

    private static Applicant partner = Applicant.somebody();
    private static String english = "";
    private static String indonesian = "";

    @BeforeEach
    void correspond() {
        if (!english.isEmpty()) {
            return;
        }
        partner = Applicant.approved();
        english = write(partner, "Zürich university needs floating licences for its zymurgy laboratories.");
        indonesian = write(partner, "Laboratorium zimurgi membutuhkan pembaruan lisensi.");
    }

    private static String write(Applicant who, String text) {
        return who.asItself()
                .body(Map.of("topic", "BILLING", "subject", "Laboratories", "text", text))
                .post("/v1/threads")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response search(String query, Object... values) {
        return Applicant.asSales().get("/v1/message-search?" + query, values);
    }

    private static List<String> threads(String words) {
        return search("text={t}&reseller={r}", words, partner.reseller())
                .then()
                .statusCode(200)
                .extract()
                .path("data.threadId");
    }

    @Test
    @DisplayName("R12.3 stems of both languages, accents aside, and phrases are found")
    void words() {
        assertThat(threads("laboratory licence zymurgy")).containsExactly(english);
        assertThat(threads("zurich")).containsExactly(english);
        assertThat(threads("baru")).containsExactly(indonesian);
        assertThat(threads("\"floating licences\"")).containsExactly(english);
        assertThat(threads("\"licences floating\"")).isEmpty();
        assertThat(threads("zymurgy -floating")).isEmpty();
        assertThat(threads("zymurgy or zimurgi")).containsExactly(indonesian, english);
    }

    @Test
    @DisplayName("R12.3 topic and time narrow a search, and a page goes on where the last ended")
    void filters() {
        var page = search("text={t}&topic=BILLING&limit=1&reseller={r}", "zymurgy or zimurgi", partner.reseller());
        page.then().body("data[0].threadId", equalTo(indonesian));
        search(
                        "text={t}&limit=1&reseller={r}&cursor={c}",
                        "zymurgy or zimurgi",
                        partner.reseller(),
                        page.path("nextCursor"))
                .then()
                .body("data[0].threadId", equalTo(english));
        search("text={t}&topic=EXEMPTION", "zymurgy").then().body("data", empty());
        search("text={t}&until=2001-01-01T00:00:00Z", "zymurgy").then().body("data", empty());
        search("text={t}&since=2001-01-01T00:00:00Z", "zymurgy").then().body("data.threadId", hasItem(english));
        search("text=").then().statusCode(422);
    }

    @Test
    @DisplayName("R12.3 staff see earlier threads that are like one, with the words that they share")
    void alike() {
        var earlier = write(Applicant.approved(), "May a zymurgical laboratory in Basel use floating licences?");
        Applicant.asSales()
                .get("/v1/threads/{id}/alike", earlier)
                .then()
                .statusCode(200)
                .body("data[0].threadId", equalTo(english))
                .body("data[0].sharedWords", hasItem("laboratori"));
    }
}
