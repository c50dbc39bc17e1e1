package dev.mitra.account.organisation.db;

import dev.mitra.account.organisation.Organisation;
import dev.mitra.account.organisation.Organisations;
import dev.mitra.kernel.OrganisationId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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
                                "from MemberRow where key.organisationId = ?1 and role = OWNER order by key.accountId",
                                MemberRow.class)
                        .setParameter(1, id.value())
                        .setMaxResults(1)
                        .uniqueResultOptional()
                        .map(row::toDomain));
    }
}
