package dev.mitra.account.client.http;

import dev.mitra.account.AccountProblem;
import dev.mitra.account.client.ApiClient;
import dev.mitra.account.client.ApiClientId;
import dev.mitra.account.client.Keeper;
import dev.mitra.account.client.Registration;
import dev.mitra.account.client.app.KeepApiClients;
import dev.mitra.account.person.PlainName;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Page;
import dev.mitra.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/// API clients as they are asked for and answered over HTTP, whoever keeps them.
@ApplicationScoped
class ApiClientDoor {

    private final KeepApiClients keepApiClients;

    ApiClientDoor(KeepApiClients keepApiClients) {
        this.keepApiClients = keepApiClients;
    }

    /// @param register under a name that we accept
    static NewApiClientView register(String name, Function<PlainName, Registration> register) {
        var accepted = PlainName.parse(name)
                .orElseThrow(() ->
                        Problem.of(AccountProblem.NAME_NOT_ACCEPTED).at("/name", AccountProblem.NAME_NOT_ACCEPTED));
        return switch (register.apply(accepted)) {
            case Registration.Done done -> NewApiClientView.of(done);
            case Registration.TooMany() ->
                throw Problem.of(AccountProblem.TOO_MANY_API_CLIENTS, Integer.toString(ApiClient.MOST_PER_ACCOUNT));
        };
    }

    Page<ApiClientView> list(Keeper keeper) {
        return new Page<>(
                keepApiClients.kept(keeper).stream().map(ApiClientView::of).toList(), null);
    }

    void revoke(Keeper keeper, ApiClientId client) {
        if (!keepApiClients.revoke(keeper, client)) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
    }
}
