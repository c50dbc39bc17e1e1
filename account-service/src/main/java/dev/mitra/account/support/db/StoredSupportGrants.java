package dev.mitra.account.support.db;

import dev.mitra.account.customer.LicenseId;
import dev.mitra.account.support.SupportGrant;
import dev.mitra.account.support.SupportGrantId;
import dev.mitra.account.support.SupportGrants;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.kernel.ResellerId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// [SupportGrants] in PostgreSQL.
@ApplicationScoped
class StoredSupportGrants implements SupportGrants, PanacheRepositoryBase<SupportGrantRow, UUID> {

    private final Session session;

    StoredSupportGrants(Session session) {
        this.session = session;
    }

    @Override
    public void add(SupportGrant grant) {
        persistAndFlush(SupportGrantRow.of(grant));
    }

    @Override
    public void save(SupportGrant grant) {
        findByIdOptional(grant.id().value())
                .orElseThrow(() -> new NoSuchElementException(grant.id().external()))
                .end(grant);
        flush();
    }

    @Override
    public Optional<SupportGrant> lock(SupportGrantId id, OrganisationId organisation) {
        return find("id = ?1 and organisationId = ?2", id.value(), organisation.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(SupportGrantRow::toDomain);
    }

    @Override
    public Optional<SupportGrant> find(SupportGrantId id) {
        return findByIdOptional(id.value()).map(SupportGrantRow::toDomain);
    }

    @Override
    public Optional<SupportGrant> lockOpen(SupportGrant.Scope scope) {
        return find(
                        "organisationId = ?1 and resellerId = ?2 and licenseId is not distinct from ?3 and endedAt is null",
                        scope.organisation().value(),
                        scope.reseller().value(),
                        scope.license().map(LicenseId::value).orElse(null))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(SupportGrantRow::toDomain);
    }

    @Override
    public List<SupportGrant> lockOpen(OrganisationId organisation) {
        return find("organisationId = ?1 and endedAt is null order by id", organisation.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .stream()
                .map(SupportGrantRow::toDomain)
                .toList();
    }

    @Override
    public List<SupportGrant> of(OrganisationId organisation, @Nullable SupportGrantId before, int limit) {
        var query = before == null
                ? find("organisationId = ?1 order by id desc", organisation.value())
                : find("organisationId = ?1 and id < ?2 order by id desc", organisation.value(), before.value());
        return query.page(0, limit).list().stream()
                .map(SupportGrantRow::toDomain)
                .toList();
    }

    @Override
    public List<SupportGrant> givenBy(AccountId account) {
        return find("grantedBy = ?1 order by id", account.value()).list().stream()
                .map(SupportGrantRow::toDomain)
                .toList();
    }

    @Override
    public List<SupportGrant> inForceFor(ResellerId reseller, Instant now) {
        return find("resellerId = ?1 and endedAt is null and expiresAt > ?2 order by id", reseller.value(), now)
                .list()
                .stream()
                .map(SupportGrantRow::toDomain)
                .toList();
    }

    @Override
    public List<SupportGrant> lockExpired(Instant now, int most) {
        return session
                .createNativeQuery("""
                        select * from support_grant where ended_at is null and expires_at <= ?1
                        order by id limit ?2
                        for update skip locked
                        """, SupportGrantRow.class)
                .setParameter(1, now)
                .setParameter(2, most)
                .getResultList()
                .stream()
                .map(SupportGrantRow::toDomain)
                .toList();
    }
}
