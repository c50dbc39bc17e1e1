package dev.mitra.account.throttle.db;

import dev.mitra.account.throttle.AttemptCounters;
import dev.mitra.account.throttle.Attempts;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import org.hibernate.Session;

/// [AttemptCounters] in PostgreSQL.
@ApplicationScoped
class StoredAttemptCounters implements AttemptCounters, PanacheRepositoryBase<ThrottleRow, String> {

    private final Session session;

    StoredAttemptCounters(Session session) {
        this.session = session;
    }

    @Override
    public Attempts lock(String key) {
        session.createNativeMutationQuery("insert into throttle values (?1, 0, ?2, ?2) on conflict (key) do nothing")
                .setParameter(1, key)
                .setParameter(2, Instant.EPOCH)
                .executeUpdate();
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE)
                .map(ThrottleRow::toDomain)
                .orElse(Attempts.NONE);
    }

    @Override
    public void save(String key, Attempts attempts) {
        findByIdOptional(key).ifPresent(row -> row.take(attempts));
    }

    @Override
    public void forgetBefore(Instant instant) {
        delete("lastAt < ?1", instant);
    }
}
