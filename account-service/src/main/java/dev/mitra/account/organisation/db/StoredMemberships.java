package dev.mitra.account.organisation.db;

import dev.mitra.account.organisation.Membership;
import dev.mitra.account.organisation.Memberships;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/// [Memberships] in PostgreSQL.
@ApplicationScoped
class StoredMemberships implements Memberships, PanacheRepositoryBase<MemberRow, MemberRow.Key> {

    private final Session session;

    StoredMemberships(Session session) {
        this.session = session;
    }

    @Override
    public Optional<Membership> find(OrganisationId organisation, AccountId account) {
        return findByIdOptional(MemberRow.Key.of(organisation, account)).map(MemberRow::toDomain);
    }

    @Override
    public List<Membership> of(AccountId account) {
        return find("key.accountId = ?1 order by since, key.organisationId", account.value()).list().stream()
                .map(MemberRow::toDomain)
                .toList();
    }

    @Override
    public List<Membership> in(OrganisationId organisation) {
        return find("key.organisationId = ?1 order by since, key.accountId", organisation.value()).list().stream()
                .map(MemberRow::toDomain)
                .toList();
    }

    @Override
    public SortedSet<OrganisationId> reach(AccountId account) {
        return session.createNativeQuery("""
                        select o.id from organisation_member m
                        join organisation o on o.id = m.organisation_id or o.merged_into = m.organisation_id
                        where m.account_id = ?1
                        """, UUID.class).setParameter(1, account.value()).getResultList().stream()
                .map(OrganisationId::new)
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(OrganisationId::value))));
    }

    @Override
    public void put(Membership membership) {
        var row = findByIdOptional(MemberRow.Key.of(membership.organisation(), membership.account()));
        row.ifPresentOrElse(there -> there.role = membership.role(), () -> persist(MemberRow.of(membership)));
        flush();
    }

    @Override
    public void remove(Membership membership) {
        deleteById(MemberRow.Key.of(membership.organisation(), membership.account()));
        flush();
    }
}
