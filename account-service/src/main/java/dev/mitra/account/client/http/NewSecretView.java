package dev.mitra.account.client.http;

import dev.mitra.account.client.CredentialId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A new secret, which is shown this once.
record NewSecretView(
        @Schema(implementation = String.class, examples = "cred_01h455vb4pex5vsknk084sn02q")
        CredentialId credentialId,

        @Schema(examples = "4qU1vJ0mXH3d0e9kQ1l2s3r4t5u6v7w8x9y0zAaBbCc")
        String clientSecret) {

    @Override
    public String toString() {
        return "NewSecretView[" + credentialId.external() + "]";
    }
}
