package dev.mitra.account.oauth.http;

import dev.mitra.account.application.Application;
import dev.mitra.account.client.ApiClient;

/// Who calls one of the endpoints for clients.
sealed interface CallingClient {
    /// An application that showed its secret, or named itself when it is public.
    record Known(Application application) implements CallingClient {}

    /// A partner's program that authenticated itself.
    record Partner(ApiClient client) implements CallingClient {}

    /// Nobody that we know, or with the wrong secret.
    record Refused() implements CallingClient {}
}
