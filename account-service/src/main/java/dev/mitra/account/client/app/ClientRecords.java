package dev.mitra.account.client.app;

import dev.mitra.account.PersonalData;
import dev.mitra.account.client.ApiClient;
import dev.mitra.account.client.ApiClients;
import dev.mitra.account.person.Account;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The programs that a person registered.
@ApplicationScoped
class ClientRecords implements PersonalData {

    private final ApiClients clients;
    private final InstantSource time;

    ClientRecords(ApiClients clients, InstantSource time) {
        this.clients = clients;
        this.time = time;
    }

    /// A program, without its secrets.
    record Registered(
            String clientId,
            String name,
            Instant createdAt,
            @Nullable Instant lastUsedAt) {
        static Registered of(ApiClient client) {
            return new Registered(
                    client.id().external(),
                    client.name().text(),
                    client.createdAt(),
                    client.lastUsedAt().orElse(null));
        }
    }

    @Override
    public String name() {
        return "apiClients";
    }

    @Override
    public List<?> export(Account account) {
        return clients.ownedBy(account.id()).stream().map(Registered::of).toList();
    }

    @Override
    public void erase(Account.Active account) {
        clients.ownedBy(account.id()).forEach(client -> clients.revoke(client.id(), time.instant()));
    }
}
