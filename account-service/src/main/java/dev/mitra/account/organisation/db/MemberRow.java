package dev.mitra.account.organisation.db;

import dev.mitra.account.organisation.Organisation;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;

/// A row of `organisation_member`.
@Entity
@Table(name = "organisation_member")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class MemberRow {
    @EmbeddedId
    Key key;

    @Enumerated(EnumType.STRING)
    Organisation.MemberRole role;

    @Embeddable
    record Key(UUID organisationId, UUID accountId) {}

    static MemberRow founderOf(Organisation organisation) {
        var row = new MemberRow();
        row.key = new Key(organisation.id().value(), organisation.founder().value());
        row.role = Organisation.MemberRole.OWNER;
        return row;
    }
}
