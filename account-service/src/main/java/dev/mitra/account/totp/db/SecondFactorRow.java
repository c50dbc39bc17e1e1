package dev.mitra.account.totp.db;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// A row of `second_factor`.
@Entity
@Table(name = "second_factor")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class SecondFactorRow {
    @Id
    UUID accountId;

    byte[] wrappedSecret;
    long lastStep;
    Instant setAt;
}
