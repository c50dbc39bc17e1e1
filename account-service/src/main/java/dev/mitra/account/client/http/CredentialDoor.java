package dev.mitra.account.client.http;

import dev.mitra.account.AccountProblem;
import dev.mitra.account.client.ApiClientId;
import dev.mitra.account.client.ClientKey;
import dev.mitra.account.client.Credential;
import dev.mitra.account.client.CredentialId;
import dev.mitra.account.client.Keeper;
import dev.mitra.account.client.Keeping;
import dev.mitra.account.client.app.KeepCredentials;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Page;
import dev.mitra.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;

/// Secrets and keys as they are asked for and answered over HTTP, whoever keeps them.
@ApplicationScoped
class CredentialDoor {

    private final KeepCredentials keepCredentials;

    CredentialDoor(KeepCredentials keepCredentials) {
        this.keepCredentials = keepCredentials;
    }

    NewSecretView addSecret(Keeper keeper, ApiClientId client) {
        return switch (keepCredentials.addSecret(keeper, client)) {
            case Keeping.NewSecret(var credential, var secret) -> new NewSecretView(credential.id(), secret.secret());
            case Keeping other -> throw refused(other);
        };
    }

    CredentialView addKey(Keeper keeper, ApiClientId client, ClientKeyBody body) {
        var key = ClientKey.parse(body.jwk())
                .orElseThrow(
                        () -> Problem.of(AccountProblem.KEY_NOT_ACCEPTED).at("/jwk", AccountProblem.KEY_NOT_ACCEPTED));
        return switch (keepCredentials.addKey(keeper, client, key)) {
            case Keeping.NewKey(var credential) -> CredentialView.of(credential);
            case Keeping other -> throw refused(other);
        };
    }

    Page<CredentialView> list(Keeper keeper, ApiClientId client) {
        var credentials = keepCredentials.of(keeper, client).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        return new Page<>(credentials.stream().map(CredentialView::of).toList(), null);
    }

    void remove(Keeper keeper, ApiClientId client, CredentialId credential) {
        if (!keepCredentials.remove(keeper, client, credential)) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
    }

    private static Problem refused(Keeping keeping) {
        return keeping instanceof Keeping.TooMany
                ? Problem.of(AccountProblem.TOO_MANY_CREDENTIALS, Integer.toString(Credential.MOST_OF_A_KIND))
                : Problem.of(CommonProblem.NOT_FOUND);
    }
}
