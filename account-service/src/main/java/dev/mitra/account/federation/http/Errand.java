package dev.mitra.account.federation.http;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import dev.mitra.account.federation.OutsideIssuer;

/// What a browser carries while its person is at an outside issuer: to whom it went and what must come back.
///
/// @param verifier of PKCE
/// @param resume where the person wanted to go, sealed
record Errand(String issuer, String state, String nonce, String verifier, String resume) {

    static Errand to(OutsideIssuer issuer, String resume) {
        return new Errand(
                issuer.id(), new State(32).getValue(), new Nonce(32).getValue(), new CodeVerifier().getValue(), resume);
    }

    String text() {
        return String.join("\n", issuer, state, nonce, verifier, resume);
    }

    static Errand parse(String text) {
        var parts = text.split("\n", -1);
        return new Errand(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }
}
