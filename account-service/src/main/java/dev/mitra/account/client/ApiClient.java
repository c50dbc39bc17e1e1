package dev.mitra.account.client;

import dev.mitra.account.person.PlainName;
import dev.mitra.account.token.Scopes;
import dev.mitra.kernel.AccountId;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// A program that acts for an account, or a mail gateway of the vendor's.
///
/// @param owner who registered it; a mail gateway acts for nobody, and stays when its owner goes
/// @param name what its owner calls it
/// @param scopes the services that it may call
public record ApiClient(
        ApiClientId id,
        AccountId owner,
        PlainName name,
        Set<String> scopes,
        Kind kind,
        Instant createdAt,
        Optional<Instant> lastUsedAt) {

    /// Whose program it is.
    public enum Kind {
        RESELLER,
        MAIL_GATEWAY
    }

    /// More than anybody needs, and few enough to look through.
    public static final int MOST_PER_ACCOUNT = 20;

    public ApiClient {
        scopes = Collections.unmodifiableSet(new LinkedHashSet<>(scopes));
    }

    public static ApiClient register(AccountId owner, PlainName name, Set<String> scopes, Instant now) {
        return new ApiClient(ApiClientId.random(), owner, name, scopes, Kind.RESELLER, now, Optional.empty());
    }

    /// It may hand inbound mails over, and nothing else.
    public static ApiClient mailGateway(AccountId by, PlainName name, Instant now) {
        return new ApiClient(
                ApiClientId.random(), by, name, Set.of(Scopes.INBOUND_MAILS), Kind.MAIL_GATEWAY, now, Optional.empty());
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
