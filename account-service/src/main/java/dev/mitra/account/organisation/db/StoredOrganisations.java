package dev.mitra.account.organisation.db;

import dev.mitra.account.organisation.Organisation;
import dev.mitra.account.organisation.Organisations;
import dev.mitra.kernel.OrganisationId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// [Organisations] in PostgreSQL.
@ApplicationScoped
class StoredOrganisations implements Organisations, PanacheRepositoryBase<OrganisationRow, UUID> {

    private final Session session;

    StoredOrganisations(Session session) {
        this.session = session;
    }

    @Override
    public void addAll(Collection<Organisation> organisations) {
        organisations.forEach(organisation -> session.persist(OrganisationRow.of(organisation)));
        organisations.forEach(organisation -> session.persist(MemberRow.founderOf(organisation)));
    }

    @Override
    public Optional<Organisation> find(OrganisationId id) {
        return findByIdOptional(id.value())
                .flatMap(row -> session.createQuery(
                                "from MemberRow where key.organisationId = ?1 and role = OWNER"
                                        + " order by since, key.accountId",
                                MemberRow.class)
                        .setParameter(1, id.value())
                        .setMaxResults(1)
                        .uniqueResultOptional()
                        .map(row::toDomain));
    }

    @Override
    public boolean lock(OrganisationId id) {
        return find("id = ?1 and mergedInto is null", id.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .isPresent();
    }

    @Override
    public OrganisationId holderOf(OrganisationId id) {
        return findByIdOptional(id.value())
                .map(row -> new OrganisationId(row.mergedInto == null ? row.id : row.mergedInto))
                .orElse(id);
    }

    @Override
    public void rename(OrganisationId id, String name) {
        update("name = ?1 where id = ?2", name, id.value());
    }

    @Override
    public int absorbed(OrganisationId id) {
        return Math.toIntExact(count("mergedInto", id.value()));
    }

    @Override
    public void absorb(OrganisationId gone, OrganisationId into, Instant now) {
        update("mergedInto = ?1 where mergedInto = ?2", into.value(), gone.value());
        update("mergedInto = ?1, mergedAt = ?2 where id = ?3", into.value(), now, gone.value());
    }
}
