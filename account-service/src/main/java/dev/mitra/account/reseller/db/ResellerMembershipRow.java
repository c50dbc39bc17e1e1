package dev.mitra.account.reseller.db;

import dev.mitra.account.reseller.ResellerMembership;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/// A row of `reseller_membership`.
@Entity
@Table(name = "reseller_membership")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class ResellerMembershipRow {
    @Id
    UUID resellerId;

    UUID accountId;

    @Enumerated(EnumType.STRING)
    ResellerMembership.State state;

    long version;
}
