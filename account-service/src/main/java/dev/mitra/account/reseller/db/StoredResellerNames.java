package dev.mitra.account.reseller.db;

import dev.mitra.account.reseller.ResellerNames;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.Session;

/// [ResellerNames] in PostgreSQL.
@ApplicationScoped
class StoredResellerNames implements ResellerNames {

    private final Session session;

    StoredResellerNames(Session session) {
        this.session = session;
    }

    @Override
    public Optional<String> of(ResellerId reseller) {
        return session.createNativeQuery("select name from reseller_name where reseller_id = ?1", String.class)
                .addScalar("name", String.class)
                .setParameter(1, reseller.value())
                .uniqueResultOptional();
    }

    @Override
    public void keep(ResellerId reseller, String name, long version) {
        session.createNativeMutationQuery("""
                        insert into reseller_name as known (reseller_id, name, version) values (?1, ?2, ?3)
                        on conflict (reseller_id) do update set name = excluded.name, version = excluded.version
                            where known.version < excluded.version
                        """)
                .setParameter(1, reseller.value())
                .setParameter(2, name)
                .setParameter(3, version)
                .executeUpdate();
    }
}
