package dev.mitra.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KnowingVerifiedTokensTest {

    private static final Instant START = Instant.parse("2026-11-26T08:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final VerifiedTokens verified = new VerifiedTokens(now::get);

    @Test
    void a_verified_token_is_known_for_a_minute_and_then_verified_again() {
        var caller = expiring(START.plus(Duration.ofMinutes(10)));
        verified.keep("header.claims.signature", caller);
        now.set(START.plusSeconds(59));
        assertThat(verified.find("header.claims.signature")).containsSame(caller);
        now.set(START.plusSeconds(60));
        assertThat(verified.find("header.claims.signature")).isEmpty();
    }

    @Test
    void no_token_is_known_beyond_its_own_expiry() {
        verified.keep("header.claims.signature", expiring(START.plusSeconds(5)));
        now.set(START.plusSeconds(4));
        assertThat(verified.find("header.claims.signature")).isPresent();
        now.set(START.plusSeconds(5));
        assertThat(verified.find("header.claims.signature")).isEmpty();
    }

    @Test
    void the_same_claims_with_another_signature_are_another_token() {
        verified.keep("header.claims.signature", expiring(START.plusSeconds(300)));
        assertThat(verified.find("header.claims.forged")).isEmpty();
    }

    private static JWTCallerPrincipal expiring(Instant expiry) {
        var claims = new JwtClaims();
        claims.setSubject("acct_1");
        claims.setExpirationTime(NumericDate.fromSeconds(expiry.getEpochSecond()));
        return new DefaultJWTCallerPrincipal("JWT", claims);
    }
}
