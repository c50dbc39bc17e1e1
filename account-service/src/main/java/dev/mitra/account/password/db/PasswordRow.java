package dev.mitra.account.password.db;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/// A row of `password_credential`.
@Entity
@Table(name = "password_credential")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class PasswordRow {
    @Id
    UUID accountId;

    String hash;
    Instant setAt;
}
