package dev.mitra.account;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// People who use the public API.
@ApplicationScoped
public class People {

    public static final String PASSWORD = "correct horse battery staple";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Mailbox mailbox;

    People(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    /// An address that no other test has.
    public static String address(String name) {
        return name + NUMBER.incrementAndGet() + "@contoh.example";
    }

    public static Response post(String path, Map<String, ?> body) {
        return given().contentType("application/json").body(body).post(path);
    }

    public static Response register(String email) {
        return post("/v1/accounts", Map.of("email", email, "displayName", "Ayu Contoh", "language", "en"));
    }

    public static Response logIn(String email, String password) {
        return post("/v1/sessions", Map.of("email", email, "password", password));
    }

    /// Registers, opens the link, chooses the password, logs in; returns the access token.
    public String newcomer(String email) {
        register(email).then().statusCode(202);
        var token = Mailbox.tokenIn(mailbox.newest(email, "ACCOUNT_VERIFICATION", 1));
        post("/v1/email-verifications", Map.of("token", token, "password", PASSWORD))
                .then()
                .statusCode(200);
        return logIn(email, PASSWORD).then().statusCode(200).extract().path("accessToken");
    }
}
