package dev.mitra.account.client;

import dev.mitra.account.person.PlainName;
import dev.mitra.kernel.AccountId;
import java.time.Instant;
import java.util.Optional;

/// A program that acts for an account.
///
/// @param name what its owner calls it
public record ApiClient(
        ApiClientId id, AccountId owner, PlainName name, Instant createdAt, Optional<Instant> lastUsedAt) {

    /// More than anybody needs, and few enough to look through.
    public static final int MOST_PER_ACCOUNT = 20;

    public static ApiClient register(AccountId owner, PlainName name, Instant now) {
        return new ApiClient(ApiClientId.random(), owner, name, now, Optional.empty());
    }
}
