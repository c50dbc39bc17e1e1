package dev.mitra.account.token.db;

import dev.mitra.account.sealing.KeyWrapping;
import dev.mitra.account.token.SigningKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Objects;

/// A row of `signing_key`.
@Entity
@Table(name = "signing_key")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class SigningKeyRow {
    @Id
    String kid;

    byte[] publicKey;
    byte[] wrappedKey;
    String wrappedBy;
    Instant createdAt;
    Instant activeFrom;

    static SigningKeyRow of(SigningKey key, KeyWrapping wrapping) {
        var row = new SigningKeyRow();
        row.kid = key.kid();
        row.publicKey = Objects.requireNonNull(key.publicKey().getEncoded());
        row.wrappedKey =
                wrapping.wrap(key.kid(), Objects.requireNonNull(key.privateKey().getEncoded()));
        row.wrappedBy = wrapping.name();
        row.createdAt = key.createdAt();
        row.activeFrom = key.activeFrom();
        return row;
    }

    SigningKey toDomain(KeyWrapping wrapping) {
        try {
            var factory = KeyFactory.getInstance("EC");
            return new SigningKey(
                    kid,
                    (ECPublicKey) factory.generatePublic(new X509EncodedKeySpec(publicKey)),
                    (ECPrivateKey) factory.generatePrivate(new PKCS8EncodedKeySpec(wrapping.unwrap(kid, wrappedKey))),
                    createdAt,
                    activeFrom);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("signing key " + kid + " cannot be read", broken);
        }
    }
}
