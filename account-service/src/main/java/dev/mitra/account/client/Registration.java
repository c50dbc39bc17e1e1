package dev.mitra.account.client;

/// What becomes of the wish for an API client.
public sealed interface Registration {
    /// The only time that the secret is shown.
    record Done(ApiClient client, ClientSecret secret) implements Registration {}

    /// The account has as many as it may.
    record TooMany() implements Registration {}
}
