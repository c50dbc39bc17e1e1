package dev.mitra.account.session.db;

import dev.mitra.account.sealing.RandomSecret;
import dev.mitra.account.session.BrowserSession;
import dev.mitra.account.session.BrowserSessions;
import dev.mitra.account.session.SessionId;
import dev.mitra.kernel.AccountId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// [BrowserSessions] in PostgreSQL.
@ApplicationScoped
class StoredBrowserSessions implements BrowserSessions, PanacheRepositoryBase<BrowserSessionRow, UUID> {

    @Override
    public void add(BrowserSession session, RandomSecret cookie) {
        persist(BrowserSessionRow.of(session, cookie));
    }

    @Override
    public Optional<BrowserSession> find(RandomSecret cookie) {
        return find("cookieHash = ?1 and endedAt is null", cookie.hash())
                .firstResultOptional()
                .map(BrowserSessionRow::toDomain);
    }

    @Override
    public boolean isUnended(SessionId id) {
        return count("id = ?1 and endedAt is null", id.value()) == 1;
    }

    @Override
    public List<BrowserSession> of(AccountId account) {
        return find("accountId = ?1 and endedAt is null order by id desc", account.value()).list().stream()
                .map(BrowserSessionRow::toDomain)
                .toList();
    }

    @Override
    public List<String> devices(AccountId account) {
        return getEntityManager()
                .createQuery("select distinct device from BrowserSessionRow where accountId = ?1", String.class)
                .setParameter(1, account.value())
                .getResultList();
    }

    @Override
    public void seen(SessionId id, String address, Instant now) {
        update(
                "lastSeenAt = ?1, address = ?2 where id = ?3 and lastSeenAt < ?4",
                now,
                address,
                id.value(),
                now.minus(Duration.ofMinutes(1)));
    }

    @Override
    public boolean end(AccountId account, SessionId id, Instant now) {
        return update(
                        "endedAt = ?1 where id = ?2 and accountId = ?3 and endedAt is null",
                        now,
                        id.value(),
                        account.value())
                == 1;
    }

    @Override
    public int endAll(AccountId account, Instant now) {
        return update("endedAt = ?1 where accountId = ?2 and endedAt is null", now, account.value());
    }

    @Override
    public void forgetBefore(Instant instant, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        delete from browser_session s where s.ended_at < ?1
                            or s.ended_at is null and s.last_seen_at < ?1 and not exists (
                                select from oauth_grant g join refresh_token r on r.grant_id = g.id
                                where g.session_id = s.id and g.ended_at is null and r.used_at is null
                                    and r.expires_at > ?2)
                        """)
                .setParameter(1, instant)
                .setParameter(2, now)
                .executeUpdate();
    }
}
