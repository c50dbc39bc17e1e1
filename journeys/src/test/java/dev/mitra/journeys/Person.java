package dev.mitra.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Somebody with a mailbox and, once logged in, a token.
final class Person {

    static final String PASSWORD = "correct-horse-battery-staple-27";
    private static final Duration TOKEN_IS_FRESH = Duration.ofMinutes(8);

    private final String email;
    private final String password;
    private @Nullable String token;
    private Instant loggedInAt = Instant.EPOCH;

    private Person(String email, String password) {
        this.email = email;
        this.password = password;
    }

    static Person visitor(String email) {
        return new Person(email, PASSWORD);
    }

    /// `sales`, `finance`, `ops`, `admin` of the demo vendor.
    static Person staff(String role) {
        return new Person(role + "@kestrelwood.example", Suite.DEMO_PASSWORD);
    }

    static RequestSpecification nobody(Service service) {
        return given().baseUri(service.url()).contentType(ContentType.JSON);
    }

    /// Registers, proves the mailbox with the mailed link and logs in (R2.2).
    static Person registered(String email, String name, String language) {
        var person = visitor(email);
        person.register(name, language);
        var token = Mailbox.of(email).await("ACCOUNT_VERIFICATION").linkToken();
        nobody(Service.ACCOUNT)
                .body(Map.of("token", token, "password", PASSWORD))
                .post("/v1/email-verifications")
                .then()
                .statusCode(200);
        return person;
    }

    void register(String name, String language) {
        nobody(Service.ACCOUNT)
                .body(Map.of("email", email, "displayName", name, "language", language))
                .post("/v1/accounts")
                .then()
                .statusCode(202);
    }

    String email() {
        return email;
    }

    RequestSpecification at(Service service) {
        return nobody(service).auth().oauth2(token());
    }

    /// A new role (a reseller's, after activation) shows in the next token.
    void logInAgain() {
        token = null;
    }

    String token() {
        var current = token;
        if (current == null || Instant.now().isAfter(loggedInAt.plus(TOKEN_IS_FRESH))) {
            current = nobody(Service.ACCOUNT)
                    .body(Map.of("email", email, "password", password))
                    .post("/v1/sessions")
                    .then()
                    .statusCode(200)
                    .extract()
                    .<String>path("accessToken");
            assertThat(current).isNotBlank();
            token = current;
            loggedInAt = Instant.now();
        }
        return current;
    }
}
