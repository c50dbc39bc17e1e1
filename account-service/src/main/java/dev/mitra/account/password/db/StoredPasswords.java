package dev.mitra.account.password.db;

import dev.mitra.account.password.PasswordHash;
import dev.mitra.account.password.Passwords;
import dev.mitra.kernel.AccountId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// [Passwords] in PostgreSQL.
@ApplicationScoped
class StoredPasswords implements Passwords, PanacheRepositoryBase<PasswordRow, UUID> {

    private final Session session;

    StoredPasswords(Session session) {
        this.session = session;
    }

    @Override
    public Optional<PasswordHash> of(AccountId account) {
        return findByIdOptional(account.value()).map(row -> new PasswordHash(row.hash));
    }

    @Override
    public void set(AccountId account, PasswordHash hash) {
        session.createNativeMutationQuery("""
                        insert into password_credential (account_id, hash) values (?1, ?2)
                        on conflict (account_id) do update set hash = excluded.hash, set_at = clock_timestamp()
                        """)
                .setParameter(1, account.value())
                .setParameter(2, hash.encoded())
                .executeUpdate();
    }
}
