package dev.mitra.account.registration;

import static dev.mitra.account.People.PASSWORD;
import static dev.mitra.account.People.address;
import static dev.mitra.account.People.logIn;
import static dev.mitra.account.People.register;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.mitra.account.Browser;
import dev.mitra.account.Mailbox;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpeningMailedLinksTest {

    @Inject
    Mailbox mailbox;

    @Test
    void a_person_opens_the_link_as_often_as_wanted_and_its_form_sets_the_password_once() {
        var email = address("reader");
        register(email);
        var token = Mailbox.tokenIn(mailbox.newest(email, "ACCOUNT_VERIFICATION", 1));
        var browser = new Browser();
        for (int i = 0; i < 2; i++) {
            browser.get("/verify?token=" + token)
                    .then()
                    .statusCode(200)
                    .contentType("text/html")
                    .header("Cache-Control", equalTo("no-store"))
                    .header("Referrer-Policy", equalTo("same-origin"))
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                    .body(allOf(containsString("Choose your password"), containsString(token)));
        }
        submit(browser, token, "short", 422, "This password is not accepted");
        submit(browser, token, PASSWORD, 200, "your password is set");
        browser.get("/verify?token=" + token);
        submit(browser, token, PASSWORD, 422, "This link was used already");
        logIn(email, PASSWORD).then().statusCode(200);
    }

    @Test
    void what_stands_in_the_link_is_never_markup() {
        given().header("Accept-Language", "id")
                .queryParam("token", "\"><script>alert(1)</script>")
                .get("/activate")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Pilih kata sandi Anda"), not(containsString("<script>"))));
    }

    private static void submit(Browser browser, String token, String password, int status, String words) {
        browser.submit("/verify", Map.of("token", token, "password", password))
                .then()
                .statusCode(status)
                .body(containsString(words));
    }
}
