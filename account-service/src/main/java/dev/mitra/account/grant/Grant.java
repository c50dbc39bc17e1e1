package dev.mitra.account.grant;

import dev.mitra.account.session.BrowserSession;
import dev.mitra.account.session.SessionId;
import dev.mitra.kernel.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a person let an application do, by one log-in. All its tokens live and end with it.
///
/// @param session in which the person agreed; ends with it
/// @param application the `client_id`
/// @param authenticatedAt when the person last proved who they are
public record Grant(
        GrantId id,
        AccountId account,
        SessionId session,
        String application,
        Set<String> scopes,
        Instant authenticatedAt,
        List<String> methods,
        Instant expiresAt) {

    /// The longest that refreshing goes on without a log-in.
    private static final Duration LONGEST = Duration.ofDays(90);

    public Grant {
        scopes = Collections.unmodifiableSet(new LinkedHashSet<>(scopes));
        methods = List.copyOf(methods);
    }

    public static Grant of(BrowserSession session, String application, Set<String> scopes, Instant now) {
        return new Grant(
                GrantId.random(),
                session.account(),
                session.id(),
                application,
                scopes,
                session.authenticatedAt(),
                session.methods(),
                now.plus(LONGEST));
    }

    /// Whether it comes with a refresh token.
    public boolean isOffline() {
        return scopes.contains("offline_access");
    }
}
