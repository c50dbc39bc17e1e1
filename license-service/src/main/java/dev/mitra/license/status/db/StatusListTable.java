package dev.mitra.license.status.db;

import dev.mitra.license.status.StatusBits;
import dev.mitra.license.status.StatusList;
import dev.mitra.license.status.StatusLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/// Written as statements: triggers of the licence table note what changes (V020), and no licence is read.
@ApplicationScoped
class StatusListTable implements StatusLists {

    private static final long TURN = 0x737461747573L; // "status"

    private final Session entities;

    StatusListTable(Session entities) {
        this.entities = entities;
    }

    @Override
    public void takeTurn() {
        entities.createNativeQuery("select 1 as taken from pg_advisory_xact_lock(" + TURN + ")", Integer.class)
                .addScalar("taken", Integer.class)
                .getSingleResult();
    }

    @Override
    public Standing standing() {
        var row = entities.createNativeQuery("""
                        select coalesce((select number from status_list where id = 1), 0) as number,
                               exists (select 1 from status_change) as changed""", Tuple.class).getSingleResult();
        return new Standing(row.get("number", Integer.class), row.get("changed", Boolean.class));
    }

    @Override
    public Optional<StatusList> last() {
        List<Tuple> rows = entities.createNativeQuery(
                        "select number, issued_at, bits, jwt from status_list where id = 1", Tuple.class)
                .getResultList();
        return rows.stream()
                .map(row -> new StatusList(
                        row.get("number", Integer.class),
                        row.get("issued_at", Instant.class),
                        row.get("bits", String.class),
                        row.get("jwt", String.class)))
                .findFirst();
    }

    @Override
    public List<StatusBits.Change> takeChanges() {
        List<Tuple> rows = entities.createNativeQuery("""
                        with taken as (delete from status_change where id > 0 returning id, status_index, value)
                        select status_index, value from taken order by id""", Tuple.class).getResultList();
        return rows.stream()
                .map(row ->
                        new StatusBits.Change(row.get("status_index", Integer.class), row.get("value", Integer.class)))
                .toList();
    }

    @Override
    public void keep(StatusList list) {
        entities.createNativeMutationQuery("""
                        insert into status_list (id, number, issued_at, bits, jwt)
                        values (1, :number, :at, :bits, :jwt)
                        on conflict (id) do update
                        set number = excluded.number, issued_at = excluded.issued_at, bits = excluded.bits,
                            jwt = excluded.jwt""")
                .setParameter("number", list.number())
                .setParameter("at", list.issuedAt())
                .setParameter("bits", list.bits())
                .setParameter("jwt", list.jwt())
                .executeUpdate();
    }

    @Override
    public int size() {
        return entities.createNativeQuery(
                        "select coalesce(max(status_index), 0) + 1 as size from license", Integer.class)
                .addScalar("size", Integer.class)
                .getSingleResult();
    }
}
