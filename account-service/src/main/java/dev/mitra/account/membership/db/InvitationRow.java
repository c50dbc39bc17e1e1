package dev.mitra.account.membership.db;

import dev.mitra.account.membership.Invitation;
import dev.mitra.account.membership.Invitation.Offer;
import dev.mitra.account.membership.InvitationId;
import dev.mitra.account.organisation.Organisation.MemberRole;
import dev.mitra.account.person.Language;
import dev.mitra.account.proof.ProofToken;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrganisationId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of `invitation`.
@Entity
@Table(name = "invitation")
@SuppressWarnings("NullAway.Init") // Hibernate sets the fields
class InvitationRow {
    @Id
    UUID id;

    UUID organisationId;
    String email;

    @Enumerated(EnumType.STRING)
    @Nullable
    MemberRole role;

    String language;
    byte[] tokenHash;
    UUID invitedBy;
    Instant invitedAt;
    Instant expiresAt;

    @Nullable
    Instant closedAt;

    static InvitationRow of(Invitation invitation, ProofToken token) {
        var row = new InvitationRow();
        row.id = invitation.id().value();
        row.organisationId = invitation.organisation().value();
        row.email = invitation.email().canonical();
        row.role = switch (invitation.offer()) {
            case Offer.Membership(var offered) -> offered;
            case Offer.Merger() -> null;
        };
        row.language = invitation.language().tag();
        row.tokenHash = token.hash();
        row.invitedBy = invitation.invitedBy().value();
        row.invitedAt = invitation.invitedAt();
        row.expiresAt = invitation.expiresAt();
        return row;
    }

    Invitation toDomain() {
        return new Invitation(
                new InvitationId(id),
                new OrganisationId(organisationId),
                new EmailAddress(email),
                role == null ? new Offer.Merger() : new Offer.Membership(role),
                Language.parse(language).orElseThrow(),
                new AccountId(invitedBy),
                invitedAt,
                expiresAt);
    }
}
