package dev.mitra.account.reseller.db;

import dev.mitra.account.reseller.ResellerMembership;
import dev.mitra.account.reseller.ResellerMemberships;
import dev.mitra.kernel.AccountId;
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
        return find(
                        "accountId = ?1 and state = ?2 order by resellerId",
                        account.value(),
                        ResellerMembership.State.ACTIVE)
                .firstResultOptional()
                .map(row -> new ResellerId(row.resellerId));
    }
}
