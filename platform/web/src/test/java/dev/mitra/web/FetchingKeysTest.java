package dev.mitra.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import dev.mitra.kernel.AccountId;
import dev.mitra.testkit.Tokens;
import dev.mitra.web.security.TokenReader;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// What the configuration relies on in smallrye-jwt: keys come with the first token, an issuer that is down is
/// told apart from a bad token, and a new key is fetched when a token names it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class FetchingKeysTest {

    private final AtomicReference<String> keys = new AtomicReference<>("{\"keys\":[]}");
    private final HttpServer issuer = issuer();
    private final TokenReader reader = new TokenReader(Duration.ofSeconds(2));

    @AfterEach
    void stop() {
        issuer.stop(0);
    }

    @Test
    void the_issuer_may_start_after_the_service_and_holds_no_request_longer_than_told() throws Exception {
        var settings = settings(issuer.getAddress().getPort()); // bound, but nobody answers yet
        var begin = System.nanoTime();
        // an IOException is the cause by which SecurityMapper answers 503
        assertThatThrownBy(() -> reader.parse(token(), settings)).hasRootCauseInstanceOf(IOException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
        keys.set(testKeys());
        issuer.start();
        assertThat(reader.parse(token(), settings).getIssuer()).isEqualTo(Tokens.ISSUER);
    }

    @Test
    void a_new_key_is_fetched_when_a_token_names_it() throws Exception {
        issuer.start();
        keys.set(testKeys().replace("test-1", "older"));
        var settings = settings(issuer.getAddress().getPort());
        var unknown = Tokens.of(AccountId.random(), "sales").signedWithUnknownKid();
        assertThatThrownBy(() -> reader.parse(unknown, settings)).isInstanceOf(ParseException.class);
        keys.set(testKeys());
        settings.setForcedJwksRefreshInterval(0); // as if the minute since the last refresh had passed
        await().ignoreExceptions()
                .until(() -> reader.parse(token(), settings).getIssuer().equals(Tokens.ISSUER));
    }

    private static String token() {
        return Tokens.of(AccountId.random(), "sales").sign();
    }

    private static JWTAuthContextInfo settings(int port) {
        var settings = new JWTAuthContextInfo();
        settings.setPublicKeyLocation("http://127.0.0.1:" + port + "/oauth2/jwks");
        settings.setIssuedBy(Tokens.ISSUER);
        settings.setExpectedAudience(Set.of("mitra-web"));
        settings.setSignatureAlgorithm(Set.of(SignatureAlgorithm.ES256));
        settings.setJwksRefreshInterval(10);
        settings.setForcedJwksRefreshInterval(1);
        return settings;
    }

    private HttpServer issuer() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/oauth2/jwks", exchange -> {
                var body = keys.get().getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            return server;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String testKeys() {
        try (var stream = FetchingKeysTest.class.getResourceAsStream("/mitra-test-jwks.json")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
