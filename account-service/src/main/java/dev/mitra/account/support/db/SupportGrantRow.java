package dev.mitra.account.support.db;

import dev.mitra.account.customer.LicenseId;
import dev.mitra.account.support.SupportGrant;
import dev.mitra.account.support.SupportGrant.Ending;
import dev.mitra.account.support.SupportGrant.Reason;
import dev.mitra.account.support.SupportGrantId;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.kernel.ResellerId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `support_grant`.
@Entity
@Table(name = "support_grant")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class SupportGrantRow {
    @Id
    UUID id;

    UUID organisationId;
    UUID resellerId;

    @Nullable
    UUID licenseId;

    UUID grantedBy;
    Instant grantedAt;
    Instant expiresAt;

    @Nullable
    Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    Reason endReason;

    long version;

    static SupportGrantRow of(SupportGrant grant) {
        var row = new SupportGrantRow();
        row.id = grant.id().value();
        row.organisationId = grant.organisation().value();
        row.resellerId = grant.reseller().value();
        row.licenseId = grant.license().map(LicenseId::value).orElse(null);
        row.grantedBy = grant.grantedBy().value();
        row.grantedAt = grant.grantedAt();
        row.expiresAt = grant.expiresAt();
        row.end(grant);
        return row;
    }

    /// What may change.
    void end(SupportGrant grant) {
        endedAt = grant.ending().map(Ending::at).orElse(null);
        endReason = grant.ending().map(Ending::reason).orElse(null);
        version = grant.version();
    }

    SupportGrant toDomain() {
        return new SupportGrant(
                new SupportGrantId(id),
                new OrganisationId(organisationId),
                new ResellerId(resellerId),
                Optional.ofNullable(licenseId).map(LicenseId::new),
                new AccountId(grantedBy),
                grantedAt,
                expiresAt,
                Optional.ofNullable(endedAt)
                        .flatMap(at -> Optional.ofNullable(endReason).map(why -> new Ending(at, why))),
                version);
    }
}
