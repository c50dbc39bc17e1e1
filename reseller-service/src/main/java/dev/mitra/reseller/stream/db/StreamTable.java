package dev.mitra.reseller.stream.db;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.stream.ResellerStreams;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/// Plain SQL: the version is taken and the lock held by one statement.
@ApplicationScoped
class StreamTable implements ResellerStreams {

    private final Session database;

    StreamTable(Session database) {
        this.database = database;
    }

    @Override
    public void open(ResellerId id) {
        database.createNativeMutationQuery("insert into reseller_stream (reseller_id, version) values (:id, 0)")
                .setParameter("id", id.value())
                .executeUpdate();
    }

    @Override
    public boolean lock(ResellerId id) {
        return !select("select version from reseller_stream where reseller_id = :id for update", id)
                .isEmpty();
    }

    @Override
    public long next(ResellerId id) {
        return only(
                id,
                select(
                        "update reseller_stream set version = version + 1 where reseller_id = :id returning version",
                        id));
    }

    @Override
    public long current(ResellerId id) {
        return only(id, select("select version from reseller_stream where reseller_id = :id", id));
    }

    @Override
    public Map<ResellerId, Long> current(Collection<ResellerId> ids) {
        var keys = ids.stream().map(ResellerId::value).toArray(UUID[]::new);
        return database
                .createNativeQuery(
                        "select reseller_id, version from reseller_stream where reseller_id = any (:ids)",
                        Object[].class)
                .addScalar("reseller_id", UUID.class)
                .addScalar("version", Long.class)
                .setParameter("ids", keys)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> new ResellerId((UUID) row[0]), row -> (Long) row[1]));
    }

    private List<Long> select(String sql, ResellerId id) {
        return database.createNativeQuery(sql, Long.class)
                .addScalar("version", Long.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    private static long only(ResellerId id, List<Long> versions) {
        if (versions.isEmpty()) {
            throw new IllegalStateException("no such reseller: " + id.external());
        }
        return versions.getFirst();
    }
}
