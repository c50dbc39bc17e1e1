package dev.mitra.account.client;

import dev.mitra.account.person.PlainName;
import dev.mitra.kernel.AccountId;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// A program that acts for an account.
///
/// @param name what its owner calls it
/// @param scopes the services that it may call
public record ApiClient(
        ApiClientId id,
        AccountId owner,
        PlainName name,
        Set<String> scopes,
        Instant createdAt,
        Optional<Instant> lastUsedAt) {

    /// More than anybody needs, and few enough to look through.
    public static final int MOST_PER_ACCOUNT = 20;

    public ApiClient {
        scopes = Collections.unmodifiableSet(new LinkedHashSet<>(scopes));
    }

    public static ApiClient register(AccountId owner, PlainName name, Set<String> scopes, Instant now) {
        return new ApiClient(ApiClientId.random(), owner, name, scopes, now, Optional.empty());
    }

    /// The scopes for a token: those that it wishes and may have, or all when it names none.
    public Set<String> granted(Collection<String> wished) {
        var granted = new LinkedHashSet<>(scopes);
        if (!wished.isEmpty()) {
            granted.retainAll(wished);
        }
        return granted;
    }
}
