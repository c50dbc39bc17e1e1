package dev.mitra.account;

import static io.restassured.RestAssured.given;

import dev.mitra.account.totp.TotpSecret;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/// People who use the public API.
@ApplicationScoped
public class People {

    public static final String PASSWORD = "correct horse battery staple";
    /// Of `boss@kestrelwood.example` in the test profile.
    public static final String BOSS_SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    private static final Map<String, Long> USED = new ConcurrentHashMap<>();
    private static final Set<String> TAKEN = ConcurrentHashMap.newKeySet();
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

    public static Response logIn(String email, String password, String code) {
        return post("/v1/sessions", Map.of("email", email, "password", password, "code", code));
    }

    /// A code of this secret that was not used before: waits for the next one where it must.
    public String nextCode(String base32) {
        var secret = TotpSecret.parse(base32).orElseThrow();
        return Awaitility.await().atMost(Duration.ofSeconds(70)).until(() -> fresh(secret), code -> !code.isEmpty());
    }

    private static String fresh(TotpSecret secret) {
        var now = Instant.now();
        for (long seconds : new long[] {-30, 0, 30}) {
            long step = now.plusSeconds(seconds).getEpochSecond() / 30;
            if (USED.merge(secret.base32(), step, Math::max) == step && TAKEN.add(secret.base32() + step)) {
                return secret.code(now.plusSeconds(seconds));
            }
        }
        return "";
    }

    /// A newcomer of whom tests want to know more than the token.
    public Somebody somebody(String name) {
        var email = address(name);
        return new Somebody(email, newcomer(email));
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
