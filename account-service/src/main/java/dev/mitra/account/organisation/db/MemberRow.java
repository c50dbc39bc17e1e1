package dev.mitra.account.organisation.db;

import dev.mitra.account.organisation.Membership;
import dev.mitra.account.organisation.Organisation;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
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

    // The database's own time of the insert: it only orders members.
    @Column(insertable = false, updatable = false)
    Instant since;

    @Embeddable
    record Key(UUID organisationId, UUID accountId) {
        static Key of(OrganisationId organisation, AccountId account) {
            return new Key(organisation.value(), account.value());
        }
    }

    static MemberRow founderOf(Organisation organisation) {
        return of(new Membership(organisation.id(), organisation.founder(), Organisation.MemberRole.OWNER));
    }

    static MemberRow of(Membership membership) {
        var row = new MemberRow();
        row.key = Key.of(membership.organisation(), membership.account());
        row.role = membership.role();
        return row;
    }

    Membership toDomain() {
        return new Membership(new OrganisationId(key.organisationId()), new AccountId(key.accountId()), role);
    }
}
