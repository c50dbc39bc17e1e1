package dev.mitra.account.client.http;

import dev.mitra.account.client.ApiClientId;
import dev.mitra.account.client.Registration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A new API client with its secret, which is shown this once.
record NewApiClientView(
        @Schema(implementation = String.class, examples = "client_01h455vb4pex5vsknk084sn02q")
        ApiClientId clientId,

        @Schema(examples = "4qU1vJ0mXH3d0e9kQ1l2s3r4t5u6v7w8x9y0zAaBbCc")
        String clientSecret,

        @Schema(examples = "Order system") String name) {

    static NewApiClientView of(Registration.Done done) {
        var client = done.client();
        return new NewApiClientView(
                client.id(), done.secret().secret(), client.name().text());
    }

    @Override
    public String toString() {
        return "NewApiClientView[" + clientId.external() + "]";
    }
}
