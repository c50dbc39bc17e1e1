package dev.mitra.account.token;

import static dev.mitra.account.People.address;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mitra.account.People;
import dev.mitra.account.Rows;
import dev.mitra.kernel.AccountId;
import dev.mitra.testkit.MitraTestResource;
import dev.mitra.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.KeyFormat;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifyingOurTokensTest {

    @TestHTTPResource("/oauth2/jwks")
    @SuppressWarnings("NullAway.Init") // Quarkus sets it
    URL keySet;

    @Inject
    People people;

    @Inject
    Rows rows;

    @Test
    void every_service_accepts_our_token_by_our_published_keys_and_finds_what_it_was_promised() throws Exception {
        var email = address("ayu");
        var token = people.newcomer(email);

        for (var service :
                List.of("account-service", "reseller-service", "order-service", "billing-service", "license-service")) {
            var claims = verified(token, service);
            assertThat(claims.getSubject()).startsWith("acct_");
            assertThat(claims.getClaimsMap())
                    .containsEntry("email", email)
                    .containsEntry("email_verified", true)
                    .containsEntry("name", "Ayu Contoh")
                    .containsEntry("locale", "en")
                    .containsEntry("roles", List.of("customer"))
                    .doesNotContainKeys("reseller_id", "client_id");
            assertThat(claims.getExpirationTime().getValue()
                            - claims.getIssuedAt().getValue())
                    .isEqualTo(600);
        }
        assertThatThrownBy(() -> verified(token, "forum")).isInstanceOf(ParseException.class);
    }

    @Test
    void a_changed_token_is_refused() {
        var token = people.newcomer(address("ayu"));
        var parts = token.split("\\.");
        var last = parts[1].charAt(parts[1].length() - 1) == 'A' ? 'B' : 'A';
        var changed = parts[0] + "." + parts[1].substring(0, parts[1].length() - 1) + last + "." + parts[2];

        refused(changed);
        assertThatThrownBy(() -> verified(changed, "order-service")).isInstanceOf(ParseException.class);
    }

    @ParameterizedTest
    @MethodSource
    void a_forged_token_is_refused(String name, String token) {
        refused(token);
    }

    static Stream<Object[]> a_forged_token_is_refused() {
        var account = AccountId.random();
        return Map.of(
                        "alg none", Tokens.of(account, "admin").algNone(),
                        "HS256 with our public key", Tokens.of(account, "admin").signedWithPublicKeyAsSecret(),
                        "foreign key, our kid", Tokens.of(account, "admin").signedWithForeignKey(),
                        "unknown kid", Tokens.of(account, "admin").signedWithUnknownKid(),
                        "expired", Tokens.of(account, "admin").expired().sign(),
                        "for somebody else",
                                Tokens.of(account, "admin").wrongAudience().sign(),
                        "of somebody else",
                                Tokens.of(account, "admin").wrongIssuer().sign())
                .entrySet()
                .stream()
                .map(entry -> new Object[] {entry.getKey(), entry.getValue()});
    }

    @Test
    void private_keys_lie_wrapped_in_the_database() {
        assertThat(rows.number("select count(*) from signing_key")).isEqualTo(1);
        // The DER prefix of a PKCS #8 private key on P-256: nowhere in the table.
        assertThat(rows.number("select count(*) from signing_key where"
                        + " position(decode('06072a8648ce3d0201', 'hex') in wrapped_key) > 0"))
                .isZero();
        assertThat(rows.number("select count(*) from signing_key where"
                        + " position(decode('06072a8648ce3d0201', 'hex') in public_key) > 0"))
                .isEqualTo(1);
    }

    private static void refused(String token) {
        given().auth().oauth2(token).get("/v1/accounts/me").then().statusCode(401);
    }

    /// By the rules of platform/web's configuration, with nothing but the published key set.
    private JwtClaims verified(String token, String service) throws ParseException {
        var rules = new JWTAuthContextInfo(keySet.toString(), Tokens.ISSUER);
        rules.setSignatureAlgorithm(Set.of(SignatureAlgorithm.ES256));
        rules.setKeyFormat(KeyFormat.JWK);
        rules.setExpectedAudience(Set.of(service));
        rules.setJwksRefreshInterval(10);
        rules.setForcedJwksRefreshInterval(1);
        return new DefaultJWTTokenParser().parse(token, rules).getJwtClaims();
    }
}
