package dev.mitra.account.grant.db;

import dev.mitra.account.grant.Code;
import dev.mitra.account.grant.GrantId;
import dev.mitra.account.sealing.RandomSecret;
import dev.mitra.kernel.UuidV7;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `authorization_code`.
@Entity
@Table(name = "authorization_code")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class CodeRow {
    @Id
    UUID id;

    byte[] codeHash;
    UUID grantId;
    String redirect;

    @Nullable
    String challenge;

    @Nullable
    String nonce;

    Instant expiresAt;

    @Nullable
    Instant usedAt;

    static CodeRow of(Code code, RandomSecret secret) {
        var row = new CodeRow();
        row.id = UuidV7.random();
        row.codeHash = secret.hash();
        row.grantId = code.grant().value();
        row.redirect = code.redirect();
        row.challenge = code.challenge().orElse(null);
        row.nonce = code.nonce().orElse(null);
        row.expiresAt = code.expiresAt();
        return row;
    }

    Code toDomain() {
        return new Code(
                new GrantId(grantId),
                redirect,
                Optional.ofNullable(challenge),
                Optional.ofNullable(nonce),
                expiresAt,
                usedAt != null);
    }
}
