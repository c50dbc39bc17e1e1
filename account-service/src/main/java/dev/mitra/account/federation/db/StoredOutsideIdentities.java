package dev.mitra.account.federation.db;

import dev.mitra.account.federation.OutsideIdentities;
import dev.mitra.account.sealing.RandomSecret;
import dev.mitra.kernel.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// [OutsideIdentities] in PostgreSQL.
@ApplicationScoped
class StoredOutsideIdentities implements OutsideIdentities {

    private final Session session;

    StoredOutsideIdentities(Session session) {
        this.session = session;
    }

    @Override
    public Optional<AccountId> accountOf(String issuer, String subject) {
        return session.createNativeQuery(
                        "select account_id from outside_identity where issuer = ?1 and subject = ?2", UUID.class)
                .addScalar("account_id", UUID.class)
                .setParameter(1, issuer)
                .setParameter(2, subject)
                .uniqueResultOptional()
                .map(AccountId::new);
    }

    @Override
    public boolean connect(AccountId account, String issuer, String subject, Instant now) {
        return session.createNativeMutationQuery(
                                "insert into outside_identity values (?1, ?2, ?3, ?4) on conflict do nothing")
                        .setParameter(1, issuer)
                        .setParameter(2, subject)
                        .setParameter(3, account.value())
                        .setParameter(4, now)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void add(Wish wish) {
        session.persist(WishRow.of(wish));
    }

    @Override
    public List<Wish> take(int most) {
        return session.createNativeQuery("""
                        select * from outside_wish where token_hash is null
                        order by waits_since, id limit ?1
                        for update skip locked
                        """, WishRow.class).setParameter(1, most).getResultList().stream()
                .map(WishRow::toDomain)
                .toList();
    }

    /// Its id stands in the browser's cookie and remains.
    @Override
    public void putLast(UUID id) {
        session.createNativeMutationQuery("update outside_wish set waits_since = clock_timestamp() where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    @Override
    public void written(UUID wish, AccountId account, RandomSecret token) {
        session.createMutationQuery("update WishRow set tokenHash = ?1, accountId = ?2 where id = ?3")
                .setParameter(1, token.hash())
                .setParameter(2, account.value())
                .setParameter(3, wish)
                .executeUpdate();
    }

    @Override
    public Optional<Written> peek(RandomSecret token, Instant now) {
        return session.createQuery(
                        "from WishRow where tokenHash = ?1 and usedAt is null and expiresAt > ?2", WishRow.class)
                .setParameter(1, token.hash())
                .setParameter(2, now)
                .uniqueResultOptional()
                .map(WishRow::toWritten);
    }

    @Override
    public boolean use(RandomSecret token, Instant now) {
        return session.createMutationQuery("update WishRow set usedAt = ?1 where tokenHash = ?2 and usedAt is null")
                        .setParameter(1, now)
                        .setParameter(2, token.hash())
                        .executeUpdate()
                == 1;
    }

    @Override
    public long waiting() {
        return session.createQuery("select count(*) from WishRow where tokenHash is null", Long.class)
                .getSingleResult();
    }

    @Override
    public void forgetBefore(Instant instant) {
        session.createMutationQuery("delete from WishRow where expiresAt < ?1")
                .setParameter(1, instant)
                .executeUpdate();
    }
}
