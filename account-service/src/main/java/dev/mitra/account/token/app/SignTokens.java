package dev.mitra.account.token.app;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/// Signs tokens with the key that signs now: ES256, its kid named.
@ApplicationScoped
public class SignTokens {

    private final KeyRings keyRings;

    SignTokens(KeyRings keyRings) {
        this.keyRings = keyRings;
    }

    /// @param type `at+jwt` for an access token (RFC 9068), `JWT` for an ID token
    String sign(String type, Map<String, Object> claims) {
        var key = keyRings.signer();
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(type))
                .keyID(key.kid())
                .build();
        var token = new JWSObject(header, new Payload(claims));
        try {
            token.sign(new ECDSASigner(key.privateKey(), Curve.P_256));
        } catch (JOSEException broken) {
            throw new IllegalStateException("signing key " + key.kid() + " does not sign", broken);
        }
        return token.serialize();
    }
}
