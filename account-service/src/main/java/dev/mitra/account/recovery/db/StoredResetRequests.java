package dev.mitra.account.recovery.db;

import dev.mitra.account.recovery.ResetRequest;
import dev.mitra.account.recovery.ResetRequests;
import dev.mitra.kernel.UuidV7;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/// [ResetRequests] in PostgreSQL.
@ApplicationScoped
class StoredResetRequests implements ResetRequests, PanacheRepositoryBase<ResetRequestRow, UUID> {

    private final Session session;

    StoredResetRequests(Session session) {
        this.session = session;
    }

    @Override
    public void add(ResetRequest request) {
        persist(ResetRequestRow.of(request));
    }

    @Override
    public List<ResetRequest> take(int most) {
        var rows = session.createNativeQuery("""
                        select * from reset_request
                        order by id limit ?1
                        for update skip locked
                        """, ResetRequestRow.class)
                .setParameter(1, most)
                .getResultList();
        var requests = rows.stream().map(ResetRequestRow::toDomain).toList();
        rows.forEach(this::delete);
        return requests;
    }

    /// The id tells since when it waits.
    @Override
    public void putLast(UUID id) {
        session.createNativeMutationQuery("update reset_request set id = ?1 where id = ?2")
                .setParameter(1, UuidV7.random())
                .setParameter(2, id)
                .executeUpdate();
    }

    @Override
    public long waiting() {
        return count();
    }
}
