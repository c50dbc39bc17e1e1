package dev.mitra.license.status.db;

import dev.mitra.license.status.StatusBits;
import dev.mitra.license.status.StatusList;
import dev.mitra.license.status.StatusLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Written as statements: the list is read from licences without loading them.
@ApplicationScoped
class StatusListTable implements StatusLists {

    private static final long TURN = 0x737461747573L; // "status"

    private final EntityManager entities;

    StatusListTable(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void takeTurn() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(:turn)", Integer.class)
                .setParameter("turn", TURN)
                .getSingleResult();
    }

    @Override
    @SuppressWarnings("unchecked") // a native query's list has no type
    public Optional<StatusList> last() {
        List<Tuple> rows = entities.createNativeQuery(
                        "select content_hash, issued_at, jwt from status_list", Tuple.class)
                .getResultList();
        return rows.stream()
                .map(row -> new StatusList(
                        row.get("content_hash", String.class),
                        row.get("issued_at", Instant.class),
                        row.get("jwt", String.class)))
                .findFirst();
    }

    @Override
    public void keep(StatusList list) {
        entities.createNativeQuery("""
                        insert into status_list (id, content_hash, issued_at, jwt) values (1, :hash, :at, :jwt)
                        on conflict (id) do update
                        set content_hash = excluded.content_hash, issued_at = excluded.issued_at, jwt = excluded.jwt""")
                .setParameter("hash", list.contentHash())
                .setParameter("at", list.issuedAt())
                .setParameter("jwt", list.jwt())
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked") // a native query's list has no type
    public List<StatusBits.Entry> entries() {
        List<Tuple> rows = entities.createNativeQuery("""
                        select status_index,
                               case state when 'REVOKED' then 1 when 'SUSPENDED' then 2 else 3 end as value
                        from license where state <> 'ACTIVE' order by status_index""", Tuple.class).getResultList();
        return rows.stream()
                .map(row ->
                        new StatusBits.Entry(row.get("status_index", Integer.class), row.get("value", Integer.class)))
                .toList();
    }

    @Override
    public int size() {
        return (Integer)
                entities.createNativeQuery("select coalesce(max(status_index), 0) + 1 from license", Integer.class)
                        .getSingleResult();
    }
}
