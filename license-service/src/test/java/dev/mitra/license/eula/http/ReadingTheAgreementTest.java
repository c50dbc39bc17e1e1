package dev.mitra.license.eula.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingTheAgreementTest {

    /// Of the text as it was published; a change needs a new version.
    private static final String PUBLISHED_EN = "d58da16ae853912b1f595f983ba5fcceff86975f8cba997f49434d195e6f6425";

    private static final String PUBLISHED_ID = "0cac1ebb12e40cb3a9d3039529869e200ecb0ea6fcabf168b5a9141e9b8cecf4";

    @Test
    @DisplayName("R9.2 the product EULA is public at an address per version, in two languages")
    void text() {
        given().get("/v1/eulas/2026-01")
                .then()
                .statusCode(200)
                .contentType("text/markdown")
                .header("Content-Language", equalTo("en"))
                .body(startsWith("# End User Licence Agreement, version 2026-01"));
        given().header("Accept-Language", "id")
                .get("/v1/eulas/2026-01")
                .then()
                .header("Content-Language", equalTo("id"))
                .body(startsWith("# Perjanjian Lisensi Pengguna Akhir"));
        given().get("/v1/eulas/1999-01").then().statusCode(404);
    }

    @Test
    @DisplayName("R9.2 the text of a version that was public never changes")
    void frozen() {
        var list = given().get("/v1/eulas");
        list.then().statusCode(200).body("data.version", hasItems("2026-01"));
        assertThat(list.<java.util.List<String>>path("data.findAll { it.version == '2026-01' }.sha256"))
                .containsExactly(PUBLISHED_EN, PUBLISHED_ID);
    }
}
