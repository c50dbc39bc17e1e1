package dev.mitra.reseller.faq.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayName("The reseller FAQ")
class FaqResourceTest {

    @Test
    @DisplayName("R0 the FAQ is public in English and Indonesian, by topic and by words")
    void publicInBothLanguages() {
        given().get("/v1/faq")
                .then()
                .statusCode(200)
                .body("data.number.subList(0, 12)", equalTo(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)))
                .body("data[3].key", equalTo("discount"));
        given().header("Accept-Language", "id-ID,id;q=0.9")
                .get("/v1/faq")
                .then()
                .body("data[3].question", equalTo("Berapa diskonnya?"));
        given().get("/v1/faq/paying?lang=en")
                .then()
                .statusCode(200)
                .body("answer", containsString("first 3 orders"))
                .body("answer", containsString("within 30 days"));
        given().get("/v1/faq?text=sales tax").then().body("data.key", contains("us-tax"));
        given().get("/v1/faq/nothing").then().statusCode(404);
        given().get("/v1/faq/agreement").then().body("answer", containsString("at least 30 days before it applies"));
        given().get("/v1/faq?lang=fr").then().statusCode(400);
    }

    @Test
    @DisplayName("R13 every problem says where to ask, and so does the FAQ")
    void whereToAsk() {
        given().get("/v1/faq/nothing").then().statusCode(404).body("contact", notNullValue());
        given().get("/v1/resellers/me").then().statusCode(401).body("contact", notNullValue());
        given().get("/v1/faq/email").then().body("answer", containsString("sales-support@kestrelwood.example"));
    }
}
