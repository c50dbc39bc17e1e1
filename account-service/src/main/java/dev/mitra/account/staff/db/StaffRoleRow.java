package dev.mitra.account.staff.db;

import dev.mitra.account.staff.StaffRole;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/// A row of `staff_role`.
@Entity
@Table(name = "staff_role")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class StaffRoleRow {
    @EmbeddedId
    Key key;

    @Embeddable
    record Key(UUID accountId, @Enumerated(EnumType.STRING) StaffRole role) {}

    static StaffRoleRow of(UUID accountId, StaffRole role) {
        var row = new StaffRoleRow();
        row.key = new Key(accountId, role);
        return row;
    }
}
