package dev.mitra.account.registration.db;

import dev.mitra.account.registration.RegistrationRequest;
import dev.mitra.account.registration.RegistrationRequests;
import dev.mitra.kernel.UuidV7;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/// [RegistrationRequests] in PostgreSQL.
@ApplicationScoped
class StoredRegistrationRequests implements RegistrationRequests, PanacheRepositoryBase<RegistrationRequestRow, UUID> {

    private final Session session;

    StoredRegistrationRequests(Session session) {
        this.session = session;
    }

    @Override
    public void add(RegistrationRequest request) {
        persist(RegistrationRequestRow.of(request));
    }

    @Override
    public List<RegistrationRequest> take(int most) {
        var rows = session.createNativeQuery("""
                        select * from registration_request
                        order by id limit ?1
                        for update skip locked
                        """, RegistrationRequestRow.class)
                .setParameter(1, most)
                .getResultList();
        var requests = rows.stream().map(RegistrationRequestRow::toDomain).toList();
        rows.forEach(this::delete);
        return requests;
    }

    /// The id tells since when it waits.
    @Override
    public void putLast(UUID id) {
        session.createNativeMutationQuery("update registration_request set id = ?1 where id = ?2")
                .setParameter(1, UuidV7.random())
                .setParameter(2, id)
                .executeUpdate();
    }

    @Override
    public long waiting() {
        return count();
    }
}
