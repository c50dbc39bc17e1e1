package dev.mitra.account.session.http;

import dev.mitra.account.token.AccessToken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An access token, to be sent as `Authorization: Bearer`.
///
/// @param expiresIn seconds
record SessionView(
        @Schema(examples = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhY2N0XzAxIn0.c2lnbmF0dXJl")
        String accessToken,

        @Schema(examples = "Bearer") String tokenType,
        @Schema(examples = "600") long expiresIn) {

    static SessionView of(AccessToken token) {
        return new SessionView(token.value(), "Bearer", token.lifetime().toSeconds());
    }
}
