package dev.mitra.account.client.http;

import dev.mitra.account.client.Credential;
import dev.mitra.account.client.CredentialId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A secret or key of an API client; what is secret about it is never shown again.
///
/// @param kind `SECRET` or `KEY`
/// @param kid of a key that has one
record CredentialView(
        @Schema(implementation = String.class, examples = "cred_01h455vb4pex5vsknk084sn02q")
        CredentialId credentialId,

        @Schema(examples = "SECRET") String kind,
        @Schema(examples = "2026-11") @Nullable String kid,
        Instant createdAt) {

    static CredentialView of(Credential credential) {
        return new CredentialView(
                credential.id(), credential.kind().name(), credential.kid().orElse(null), credential.createdAt());
    }
}
