package dev.mitra.account.federation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/// ID tokens that are wrong in one thing.
final class ForgedIdTokens {

    private ForgedIdTokens() {}

    static String of(SecondIssuer issuer, JWTClaimsSet.Builder good, String what) throws Exception {
        var claims = switch (what) {
            case "iss" -> good.issuer("https://other.example").build();
            case "aud" -> good.audience("another-client").build();
            case "azp" ->
                good.audience(List.of(SecondIssuer.CLIENT, "another"))
                        .claim("azp", "another")
                        .build();
            case "nonce" -> good.claim("nonce", "another").build();
            case "no nonce" -> good.claim("nonce", null).build();
            case "expired" ->
                good.expirationTime(Date.from(Instant.now().minusSeconds(300))).build();
            default -> good.build();
        };
        return switch (what) {
            case "alg none" -> new PlainJWT(claims).serialize();
            case "HS256 with our secret" -> {
                var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
                token.sign(new MACSigner(SecondIssuer.SECRET));
                yield token.serialize();
            }
            case "a foreign key under its kid" ->
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.ES256)
                                .keyID("outside-1")
                                .build(),
                        claims);
            case "jku" ->
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.ES256)
                                .keyID("mine")
                                .jwkURL(URI.create("https://attacker.example/jwks"))
                                .build(),
                        claims);
            default -> issuer.sign(claims);
        };
    }

    private static String signed(JWSHeader header, JWTClaimsSet claims) throws JOSEException {
        var token = new SignedJWT(header, claims);
        token.sign(new ECDSASigner(new ECKeyGenerator(Curve.P_256).generate()));
        return token.serialize();
    }
}
