package dev.mitra.account.organisation.db;

import dev.mitra.account.organisation.Organisation;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `organisation`, with its founder from `organisation_member`.
@Entity
@Table(name = "organisation")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class OrganisationRow {
    @Id
    UUID id;

    String name;

    @Nullable
    UUID mergedInto;

    @Nullable
    Instant mergedAt;

    static OrganisationRow of(Organisation organisation) {
        var row = new OrganisationRow();
        row.id = organisation.id().value();
        row.name = organisation.name();
        return row;
    }

    Organisation toDomain(MemberRow founder) {
        return new Organisation(new OrganisationId(id), name, new AccountId(founder.key.accountId()));
    }
}
