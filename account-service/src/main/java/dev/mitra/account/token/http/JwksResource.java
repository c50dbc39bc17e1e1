package dev.mitra.account.token.http;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import dev.mitra.account.token.SigningKey;
import dev.mitra.account.token.app.KeyRings;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;

/// The public keys that verify our tokens (RFC 7517).
@Path("/oauth2/jwks")
@RunOnVirtualThread
public class JwksResource {

    private final KeyRings keyRings;
    private final InstantSource time;

    JwksResource(KeyRings keyRings, InstantSource time) {
        this.keyRings = keyRings;
        this.time = time;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = "Cache-Control", value = "public, max-age=300")
    @Operation(
            operationId = "getKeySet",
            summary = "Keys that verify tokens",
            description = "The key that signs now, its announced successor, and those just retired.")
    public String keys() {
        List<JWK> keys = keyRings.ring().published(time.instant()).stream()
                .map(JwksResource::jwk)
                .toList();
        return new JWKSet(keys).toString();
    }

    private static JWK jwk(SigningKey key) {
        return new ECKey.Builder(Curve.P_256, key.publicKey())
                .keyID(key.kid())
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.ES256)
                .build();
    }
}
