package dev.mitra.account.recovery.db;

import dev.mitra.account.recovery.ResetRequest;
import dev.mitra.kernel.EmailAddress;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/// A row of `reset_request`.
@Entity
@Table(name = "reset_request")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class ResetRequestRow {
    @Id
    UUID id;

    String email;

    static ResetRequestRow of(ResetRequest request) {
        var row = new ResetRequestRow();
        row.id = request.id();
        row.email = request.email().canonical();
        return row;
    }

    ResetRequest toDomain() {
        return new ResetRequest(id, new EmailAddress(email));
    }
}
