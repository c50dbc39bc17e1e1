package dev.mitra.account.totp.db;

import dev.mitra.account.sealing.KeyWrapping;
import dev.mitra.account.totp.RecoveryCode;
import dev.mitra.account.totp.SecondFactors;
import dev.mitra.account.totp.TotpSecret;
import dev.mitra.kernel.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/// [SecondFactors] in PostgreSQL; the secret is wrapped and bound to its account.
@ApplicationScoped
class StoredSecondFactors implements SecondFactors {

    private final Session session;
    private final KeyWrapping wrapping;

    StoredSecondFactors(Session session, @ConfigProperty(name = "mitra.identity.wrapping-key") String wrappingKey) {
        this.session = session;
        this.wrapping = KeyWrapping.of(wrappingKey).derive("second factors");
    }

    @Override
    public Optional<Kept> of(AccountId account) {
        return session.createQuery("from SecondFactorRow where accountId = ?1", SecondFactorRow.class)
                .setParameter(1, account.value())
                .uniqueResultOptional()
                .map(row ->
                        new Kept(new TotpSecret(wrapping.unwrap(account.external(), row.wrappedSecret)), row.lastStep));
    }

    @Override
    public void set(AccountId account, Kept kept, List<RecoveryCode> codes, Instant now) {
        drop(account);
        session.createNativeMutationQuery("insert into second_factor values (?1, ?2, ?3, ?4)")
                .setParameter(1, account.value())
                .setParameter(2, wrapping.wrap(account.external(), kept.secret().key()))
                .setParameter(3, kept.lastStep())
                .setParameter(4, now)
                .executeUpdate();
        codes.forEach(code -> session.createNativeMutationQuery(
                        "insert into recovery_code (account_id, code_hash) values (?1, ?2)")
                .setParameter(1, account.value())
                .setParameter(2, code.hash())
                .executeUpdate());
    }

    @Override
    public boolean use(AccountId account, long step) {
        return session.createNativeMutationQuery(
                                "update second_factor set last_step = ?1 where account_id = ?2 and last_step < ?1")
                        .setParameter(1, step)
                        .setParameter(2, account.value())
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean use(AccountId account, RecoveryCode code, Instant now) {
        return session.createNativeMutationQuery("update recovery_code set used_at = ?1 where account_id = ?2"
                                + " and code_hash = ?3 and used_at is null")
                        .setParameter(1, now)
                        .setParameter(2, account.value())
                        .setParameter(3, code.hash())
                        .executeUpdate()
                == 1;
    }

    @Override
    public long codesLeft(AccountId account) {
        return session.createNativeQuery(
                        "select count(*) from recovery_code where account_id = ?1 and used_at is null", Long.class)
                .setParameter(1, account.value())
                .getSingleResult();
    }

    @Override
    public void drop(AccountId account) {
        for (var table : List.of("recovery_code", "second_factor")) {
            session.createNativeMutationQuery("delete from " + table + " where account_id = ?1")
                    .setParameter(1, account.value())
                    .executeUpdate();
        }
    }
}
