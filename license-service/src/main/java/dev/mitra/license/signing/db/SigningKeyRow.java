package dev.mitra.license.signing.db;

import dev.mitra.license.signing.KeyUse;
import dev.mitra.license.signing.SigningKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "signing_key")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class SigningKeyRow {
    @Id
    String kid;

    String keyUse;
    String alg;
    String publicKey;
    String certificate;
    Instant signsFrom;
    Instant signsUntil;

    @Nullable
    Instant closedAt;

    String keyring;
    byte[] wrappedKey;

    static SigningKeyRow of(SigningKey key) {
        var row = new SigningKeyRow();
        row.kid = key.kid();
        row.keyUse = key.use().word();
        row.alg = key.alg();
        row.publicKey = key.publicKey();
        row.certificate = key.certificate();
        row.signsFrom = key.from();
        row.signsUntil = key.until();
        row.closedAt = key.closedAt();
        row.keyring = key.keyring();
        row.wrappedKey = key.wrappedKey();
        return row;
    }

    SigningKey key() {
        var use = KeyUse.valueOf(keyUse.toUpperCase(Locale.ROOT));
        return new SigningKey(
                kid, use, alg, publicKey, certificate, signsFrom, signsUntil, closedAt, keyring, wrappedKey);
    }
}
