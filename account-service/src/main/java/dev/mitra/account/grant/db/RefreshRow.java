package dev.mitra.account.grant.db;

import dev.mitra.account.grant.GrantId;
import dev.mitra.account.grant.Refresh;
import dev.mitra.account.sealing.RandomSecret;
import dev.mitra.kernel.UuidV7;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `refresh_token`.
@Entity
@Table(name = "refresh_token")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class RefreshRow {
    @Id
    UUID id;

    byte[] tokenHash;
    UUID grantId;
    Instant expiresAt;

    @Nullable
    Instant usedAt;

    static RefreshRow of(Refresh refresh, RandomSecret secret) {
        var row = new RefreshRow();
        row.id = UuidV7.random();
        row.tokenHash = secret.hash();
        row.grantId = refresh.grant().value();
        row.expiresAt = refresh.expiresAt();
        return row;
    }

    Refresh toDomain() {
        return new Refresh(new GrantId(grantId), expiresAt, usedAt != null);
    }
}
