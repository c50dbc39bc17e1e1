package dev.mitra.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.fail;

import dev.mitra.account.password.NewPassword;
import dev.mitra.account.person.Language;
import dev.mitra.account.person.PlainName;
import dev.mitra.account.proof.MailboxProof;
import dev.mitra.account.proof.ProofToken;
import dev.mitra.account.registration.RegistrationRequest;
import dev.mitra.account.registration.app.ProveMailbox;
import dev.mitra.account.registration.app.RequestAccount;
import dev.mitra.account.session.LogInResult;
import dev.mitra.account.session.app.LogIn;
import dev.mitra.account.totp.TotpSecret;
import dev.mitra.kernel.EmailAddress;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
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

    private static final NewPassword CHOSEN = NewPassword.parse(PASSWORD).orElseThrow();
    private static final PlainName NAME = PlainName.parse("Ayu Contoh").orElseThrow();

    private final Mailbox mailbox;
    private final RequestAccount requestAccount;
    private final ProveMailbox proveMailbox;
    private final LogIn logIn;

    People(Mailbox mailbox, RequestAccount requestAccount, ProveMailbox proveMailbox, LogIn logIn) {
        this.mailbox = mailbox;
        this.requestAccount = requestAccount;
        this.proveMailbox = proveMailbox;
        this.logIn = logIn;
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

    /// As [#registered], but without HTTP in between: most tests begin with some of them.
    public String newcomer(String email) {
        var address = EmailAddress.parse(email).orElseThrow();
        requestAccount.request(RegistrationRequest.of(address, NAME, Language.EN), "127.0.0.1");
        var token = Mailbox.tokenIn(mailbox.newest(email, "ACCOUNT_VERIFICATION", 1));
        proveMailbox.prove(new ProofToken(token), MailboxProof.Purpose.REGISTRATION, CHOSEN);
        return logIn.logIn(address, PASSWORD, Optional.empty(), "127.0.0.1") instanceof LogInResult.Granted(var access)
                ? access.value()
                : fail("not logged in: " + email);
    }

    /// Registers, opens the link, chooses the password, logs in; returns the access token.
    public String registered(String email) {
        register(email).then().statusCode(202);
        var token = Mailbox.tokenIn(mailbox.newest(email, "ACCOUNT_VERIFICATION", 1));
        post("/v1/email-verifications", Map.of("token", token, "password", PASSWORD))
                .then()
                .statusCode(200);
        return logIn(email, PASSWORD).then().statusCode(200).extract().path("accessToken");
    }
}
