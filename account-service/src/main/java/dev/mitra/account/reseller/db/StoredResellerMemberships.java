package dev.mitra.account.reseller.db;

import dev.mitra.account.reseller.ResellerMembership;
import dev.mitra.account.reseller.ResellerMemberships;
import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrganisationId;
import dev.mitra.kernel.ResellerId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/// [ResellerMemberships] in PostgreSQL.
@ApplicationScoped
class StoredResellerMemberships implements ResellerMemberships, PanacheRepositoryBase<ResellerMembershipRow, UUID> {

    private final Session session;

    StoredResellerMemberships(Session session) {
        this.session = session;
    }

    @Override
    public void keep(ResellerMembership membership) {
        session.createNativeMutationQuery("""
                        insert into reseller_membership as known (reseller_id, account_id, state, version)
                        values (?1, ?2, ?3, ?4)
                        on conflict (reseller_id) do update
                            set account_id = excluded.account_id, state = excluded.state, version = excluded.version
                            where known.version < excluded.version
                        """)
                .setParameter(1, membership.reseller().value())
                .setParameter(2, membership.account().value())
                .setParameter(3, membership.state().name())
                .setParameter(4, membership.version())
                .executeUpdate();
    }

    @Override
    public Optional<ResellerId> activeFor(AccountId account) {
        // Its own before one that it is a member of.
        return session.createNativeQuery("""
                        select reseller_id from reseller_actor where account_id = ?1 and state = 'ACTIVE'
                        order by owner_id <> account_id, reseller_id limit 1
                        """, UUID.class)
                .addScalar("reseller_id", UUID.class)
                .setParameter(1, account.value())
                .uniqueResultOptional()
                .map(ResellerId::new);
    }

    @Override
    public boolean isKnown(ResellerId reseller) {
        return findByIdOptional(reseller.value()).isPresent();
    }

    @Override
    public boolean isReseller(OrganisationId organisation) {
        return exists("organisation_id = ?1", organisation.value());
    }

    @Override
    public boolean ownAccountIn(OrganisationId organisation, AccountId account) {
        return exists("organisation_id = ?1 and owner_id = ?2", organisation.value(), account.value());
    }

    private boolean exists(String condition, UUID... values) {
        var query = session.createNativeQuery(
                        "select count(*) as found from reseller_actor where " + condition, Long.class)
                .addScalar("found", Long.class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getSingleResult() > 0;
    }
}
