package dev.mitra.account.session;

import dev.mitra.account.sealing.RandomSecret;
import dev.mitra.kernel.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The sessions that nobody ended.
public interface BrowserSessions {

    void add(BrowserSession session, RandomSecret cookie);

    /// Of the browser that carries this cookie.
    Optional<BrowserSession> find(RandomSecret cookie);

    /// False once it was ended, whether or not it has expired meanwhile.
    boolean isUnended(SessionId id);

    /// Newest first, expired ones too.
    List<BrowserSession> of(AccountId account);

    /// What browsers said of themselves in all sessions that are kept, ended ones too.
    List<String> devices(AccountId account);

    /// Remembers the visit, to the minute.
    void seen(SessionId id, String address, Instant now);

    /// False when the account has no such session.
    boolean end(AccountId account, SessionId id, Instant now);

    /// How many were ended.
    int endAll(AccountId account, Instant now);

    /// Drops the sessions that ended or were last seen before; not those by which an application may still refresh
    /// its tokens, since a session that is not there gives no more of them.
    void forgetBefore(Instant instant, Instant now);
}
