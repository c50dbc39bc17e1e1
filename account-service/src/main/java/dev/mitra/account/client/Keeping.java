package dev.mitra.account.client;

/// What becomes of one more secret or key.
public sealed interface Keeping {
    /// The only time that the secret is shown.
    record NewSecret(Credential credential, ClientSecret secret) implements Keeping {}

    record NewKey(Credential credential) implements Keeping {}

    /// Two are there already: one has to go first.
    record TooMany() implements Keeping {}

    /// The account owns no such client.
    record NotThere() implements Keeping {}
}
