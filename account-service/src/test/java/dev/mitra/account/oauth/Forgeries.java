package dev.mitra.account.oauth;

import static io.restassured.RestAssured.given;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;

/// Tokens as an attacker would make them out of a good one.
final class Forgeries {

    private Forgeries() {}

    static String of(SignedJWT good, String how) throws Exception {
        var claims = good.getPayload();
        var header = good.getHeader();
        return switch (how) {
            case "alg none" ->
                new PlainJWT(new PlainHeader.Builder().type(header.getType()).build(), good.getJWTClaimsSet())
                        .serialize();
            case "HS256 with our public key" -> hs256(header, claims);
            case "foreign key, our kid" -> es256(new JWSHeader.Builder(header).build(), claims);
            case "a kid with a path" ->
                es256(new JWSHeader.Builder(header).keyID("../../../dev/null").build(), claims);
            case "jku" -> {
                var key = new ECKeyGenerator(Curve.P_256).keyID("mine").generate();
                yield signed(
                        new JWSHeader.Builder(header)
                                .keyID("mine")
                                .jwk(key.toPublicJWK())
                                .jwkURL(URI.create("https://attacker.example/jwks"))
                                .build(),
                        claims,
                        new ECDSASigner(key));
            }
            default -> throw new IllegalArgumentException(how);
        };
    }

    private static String hs256(JWSHeader header, Payload claims) throws Exception {
        var keys = JWKSet.parse(given().get("/oauth2/jwks").asString());
        var publicKey = keys.getKeyByKeyId(header.getKeyID()).toECKey().toECPublicKey();
        var forged = new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(header.getType())
                .keyID(header.getKeyID())
                .build();
        return signed(forged, claims, new MACSigner(publicKey.getEncoded()));
    }

    private static String es256(JWSHeader header, Payload claims) throws Exception {
        return signed(header, claims, new ECDSASigner(new ECKeyGenerator(Curve.P_256).generate()));
    }

    private static String signed(JWSHeader header, Payload claims, JWSSigner signer) throws Exception {
        var token = new JWSObject(header, claims);
        token.sign(signer);
        return token.serialize();
    }
}
