package dev.mitra.account.token.db;

import dev.mitra.account.sealing.KeyWrapping;
import dev.mitra.account.token.KeyRing;
import dev.mitra.account.token.SigningKey;
import dev.mitra.account.token.SigningKeys;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/// [SigningKeys] in PostgreSQL, wrapped by the key that the environment gives.
@ApplicationScoped
class StoredSigningKeys implements SigningKeys, PanacheRepositoryBase<SigningKeyRow, String> {

    private static final long ROTATION_LOCK = 0x6b657972696e67L; // "keyring"

    private final Session session;
    private final KeyWrapping wrapping;

    StoredSigningKeys(
            Session session,
            @ConfigProperty(name = "mitra.identity.wrapping-key") String wrappingKey,
            @ConfigProperty(name = "mitra.production", defaultValue = "false") boolean production) {
        this.session = session;
        this.wrapping = KeyWrapping.of(wrappingKey);
        if (production && wrapping.isPublic()) {
            throw new IllegalStateException("set MITRA_IDENTITY_WRAPPING_KEY: the local key is public");
        }
    }

    @Override
    public KeyRing ring() {
        return new KeyRing(listAll().stream().map(row -> row.toDomain(wrapping)).toList());
    }

    @Override
    public KeyRing lockedRing() {
        session.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)", Integer.class)
                .setParameter(1, ROTATION_LOCK)
                .getSingleResult();
        return ring();
    }

    @Override
    public void add(SigningKey key) {
        persist(SigningKeyRow.of(key, wrapping));
    }
}
