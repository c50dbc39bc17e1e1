package dev.mitra.account.throttle.db;

import dev.mitra.account.throttle.Attempts;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/// A row of `throttle`.
@Entity
@Table(name = "throttle")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class ThrottleRow {
    @Id
    String key;

    int attempts;
    Instant lastAt;
    Instant nextAt;

    void take(Attempts counted) {
        attempts = counted.count();
        lastAt = counted.lastAt();
        nextAt = counted.nextAt();
    }

    Attempts toDomain() {
        return new Attempts(attempts, lastAt, nextAt);
    }
}
