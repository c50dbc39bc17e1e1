package dev.mitra.account.membership.db;

import dev.mitra.account.membership.Invitation;
import dev.mitra.account.membership.InvitationId;
import dev.mitra.account.membership.Invitations;
import dev.mitra.account.proof.ProofToken;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.OrganisationId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// [Invitations] in PostgreSQL.
@ApplicationScoped
class StoredInvitations implements Invitations, PanacheRepositoryBase<InvitationRow, UUID> {

    @Override
    public void add(Invitation invitation, ProofToken token) {
        persist(InvitationRow.of(invitation, token));
    }

    @Override
    public Optional<Invitation> peek(ProofToken token, Instant now) {
        return find("tokenHash = ?1 and closedAt is null and expiresAt > ?2", token.hash(), now)
                .firstResultOptional()
                .map(InvitationRow::toDomain);
    }

    @Override
    public boolean close(InvitationId id, OrganisationId organisation, Instant now) {
        return update(
                        "closedAt = ?1 where id = ?2 and organisationId = ?3 and closedAt is null and expiresAt > ?1",
                        now,
                        id.value(),
                        organisation.value())
                == 1;
    }

    @Override
    public void closeAll(OrganisationId organisation, EmailAddress email, Instant now) {
        update(
                "closedAt = ?1 where organisationId = ?2 and email = ?3 and closedAt is null",
                now,
                organisation.value(),
                email.canonical());
    }

    @Override
    public void closeAll(OrganisationId organisation, Instant now) {
        update("closedAt = ?1 where organisationId = ?2 and closedAt is null", now, organisation.value());
    }

    @Override
    public List<Invitation> open(OrganisationId organisation, Instant now) {
        return find(
                        "organisationId = ?1 and closedAt is null and expiresAt > ?2 order by invitedAt, id",
                        organisation.value(),
                        now)
                .list()
                .stream()
                .map(InvitationRow::toDomain)
                .toList();
    }

    @Override
    public long sentSince(OrganisationId organisation, Instant since) {
        return count("organisationId = ?1 and invitedAt > ?2", organisation.value(), since);
    }

    @Override
    public void forgetAddress(EmailAddress email, Instant now) {
        update(
                "closedAt = coalesce(closedAt, ?1), email = ?2 where email = ?3",
                now,
                "erased@erased.invalid",
                email.canonical());
    }

    @Override
    public void forgetExpired(Instant before) {
        delete("expiresAt < ?1", before);
    }
}
