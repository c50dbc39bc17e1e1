package dev.mitra.account.grant.db;

import dev.mitra.account.grant.Consents;
import dev.mitra.kernel.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.Session;

/// [Consents] in PostgreSQL.
@ApplicationScoped
class StoredConsents implements Consents {

    private final Session session;

    StoredConsents(Session session) {
        this.session = session;
    }

    @Override
    public Set<String> of(AccountId account, String application) {
        return session.createNativeQuery(
                        "select scopes from consent where account_id = ?1 and application = ?2", String.class)
                .addScalar("scopes", String.class)
                .setParameter(1, account.value())
                .setParameter(2, application)
                .uniqueResultOptional()
                .map(scopes -> Set.of(scopes.split(" ")))
                .orElseGet(Set::of);
    }

    @Override
    public void give(AccountId account, String application, Set<String> scopes, Instant now) {
        var all = new TreeSet<>(of(account, application));
        all.addAll(scopes);
        session.createNativeMutationQuery("""
                        insert into consent (account_id, application, scopes, given_at) values (?1, ?2, ?3, ?4)
                        on conflict (account_id, application) do update
                            set scopes = excluded.scopes, given_at = excluded.given_at
                        """)
                .setParameter(1, account.value())
                .setParameter(2, application)
                .setParameter(3, String.join(" ", all))
                .setParameter(4, now)
                .executeUpdate();
    }
}
