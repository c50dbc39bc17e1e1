package dev.mitra.license.delivery.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.license.issue.Samples;
import dev.mitra.license.issue.app.Database;
import dev.mitra.license.issue.app.Orders;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DownloadingFilesTest {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    Orders orders;

    @Inject
    Database database;

    @Test
    @DisplayName("R8.3 the mail's link hands out the files once, without a log-in; looking at it uses nothing up")
    void one_time_link() throws IOException {
        var order = orders.issued(Samples.perpetual(2));
        var link = link(order);
        for (int i = 0; i < 2; i++) {
            given().header("Accept-Language", "id")
                    .get(link)
                    .then()
                    .statusCode(200)
                    .contentType("text/html")
                    .header("Cache-Control", containsString("no-store"))
                    .body(containsString("Berkas lisensi pesanan 000000000424"));
        }
        var zip = given().post(link);
        zip.then().statusCode(200).contentType("application/zip");
        assertThat(names(zip.asByteArray())).hasSize(3).contains("SHA256SUMS");
        given().post(link).then().statusCode(410).body("code", equalTo("DOWNLOAD_LINK_USED"));
        given().get(link).then().statusCode(410);
        assertThat(database.downloads(order.id(), "LINK")).isEqualTo(2);
        assertThat(database.keepsToken(link.substring(link.lastIndexOf('/') + 1)))
                .isFalse();
    }

    @Test
    void a_link_that_nobody_made_or_whose_time_is_over_or_whose_licences_are_gone_hands_out_nothing() {
        given().get("/v1/downloads/" + "A".repeat(43)).then().statusCode(404);
        given().post("/v1/downloads/" + "A".repeat(43)).then().statusCode(404);
        var order = orders.issued(Samples.perpetual(1));
        var link = link(order);
        database.endLinks(order.id());
        given().post(link).then().statusCode(410).body("code", equalTo("DOWNLOAD_LINK_OVER"));
        given().get(link).then().statusCode(410);
        var refunded = orders.issued(Samples.perpetual(1));
        orders.refunded(refunded);
        given().post(link(refunded)).then().statusCode(409).body("code", equalTo("NO_LICENSE_IN_FORCE"));
    }

    @Test
    void a_link_to_one_file_hands_out_the_file_itself() {
        var order = orders.issued(Samples.perpetual(1));
        given().post(link(order))
                .then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Content-Disposition", containsString(".lic\""))
                .body(containsString("-----BEGIN MITRA LICENSE-----"));
    }

    @Test
    @DisplayName("R9.3 customer, reseller of record and staff take a whole order as ZIP, and each download is logged")
    void archive() throws IOException {
        var order = orders.issued(Samples.perpetual(2), Samples.perpetual(1));
        var path = "/v1/license-archives/" + order.id().external();
        var customer = Tokens.customer(order.owner().account(), Samples.email("ayu@contoh-nusantara.example"));
        for (var token : List.of(customer, Tokens.reseller(AccountId.random(), order.reseller()), Tokens.sales())) {
            var zip = given().auth().oauth2(token).get(path);
            zip.then().statusCode(200).contentType("application/zip");
            assertThat(names(zip.asByteArray())).hasSize(4);
        }
        for (var way : List.of("CUSTOMER", "RESELLER", "STAFF")) {
            assertThat(database.downloads(order.id(), way)).as(way).isEqualTo(3);
        }
        given().auth()
                .oauth2(Tokens.reseller(AccountId.random(), ResellerId.random()))
                .get(path)
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("R8.2 a bounce is visible at the licence, and a resend has a fate of its own")
    void bounce_and_resend() {
        var order = orders.issued(Samples.perpetual(1));
        var reseller = Tokens.reseller(AccountId.random(), order.reseller());
        String id = given().auth().oauth2(reseller).get("/v1/licenses").path("data[0].id");
        var path = "/v1/licenses/" + id + "/deliveries";
        given().auth()
                .oauth2(reseller)
                .contentType("application/json")
                .post(path)
                .then()
                .statusCode(202)
                .body("resend", equalTo(true));
        var list = given().auth().oauth2(reseller).get(path);
        list.then().body("data", hasSize(3));
        assertThat(list.<List<Map<String, Object>>>path("data"))
                .extracting(delivery -> delivery.get("kind") + " " + delivery.get("resend"))
                .containsExactlyInAnyOrder("LICENSE false", "CUSTOMER_LICENSE false", "LICENSE true");
    }

    @Test
    void whoever_tries_too_many_links_is_told_to_wait_and_others_are_not() throws Exception {
        var link = link(orders.issued(Samples.perpetual(1)));
        var guess = "/v1/downloads/" + "B".repeat(43);
        int status = 404;
        for (int tries = 0; status == 404; tries++) {
            assertThat(tries).isLessThan(300);
            status = asked(guess, "203.0.113.77");
        }
        assertThat(status).isEqualTo(429);
        given().header("X-Forwarded-For", "203.0.113.77")
                .get(link)
                .then()
                .statusCode(429)
                .header("Retry-After", org.hamcrest.Matchers.notNullValue())
                .body("code", equalTo("TOO_MANY_REQUESTS"))
                .body("violated-policies[0]", equalTo("downloads-address"));
        assertThat(asked(link, "203.0.113.78")).isEqualTo(200);
    }

    private static int asked(String path, String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("X-Forwarded-For", address)
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private String link(Orders.Played order) {
        return database.links(order.id()).getFirst();
    }

    private static List<String> names(byte[] zip) throws IOException {
        var names = new ArrayList<String>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
