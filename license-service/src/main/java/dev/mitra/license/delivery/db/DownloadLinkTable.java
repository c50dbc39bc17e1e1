package dev.mitra.license.delivery.db;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.delivery.DownloadLinks;
import dev.mitra.license.issue.LicenseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// Written as statements, because using a link up is a guarded update.
@ApplicationScoped
class DownloadLinkTable implements DownloadLinks {

    private final EntityManager entities;

    DownloadLinkTable(EntityManager entities) {
        this.entities = entities;
    }

    /// What else this transaction has changed needs no flush before it, so that the licences of many orders are written
    /// together.
    @Override
    public void add(String tokenHash, Target target, Duration lasts) {
        entities.createNativeQuery("""
                        insert into download_link (token_hash, order_id, license_id, expires_at)
                        values (:hash, :order, cast(:license as uuid),
                            clock_timestamp() + make_interval(secs => :seconds))""")
                .setParameter("hash", tokenHash)
                .setParameter("order", target.order().value())
                .setParameter(
                        "license",
                        target.license() == null
                                ? null
                                : target.license().value().toString())
                .setParameter("seconds", lasts.toSeconds())
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked") // a native query's list has no type
    public Found look(String tokenHash) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select order_id, license_id, used_at is not null as used,
                               expires_at <= clock_timestamp() as is_over
                        from download_link where token_hash = :hash""", Tuple.class)
                .setParameter("hash", tokenHash)
                .getResultList();
        return rows.stream().findFirst().map(DownloadLinkTable::found).orElseGet(Found.Unknown::new);
    }

    @Override
    @SuppressWarnings("unchecked") // a native query's list has no type
    public Found use(String tokenHash) {
        List<Tuple> rows = entities.createNativeQuery("""
                        update download_link set used_at = clock_timestamp()
                        where token_hash = :hash and used_at is null and expires_at > clock_timestamp()
                        returning order_id, license_id, false as used, false as is_over""", Tuple.class)
                .setParameter("hash", tokenHash)
                .getResultList();
        return rows.stream().findFirst().map(DownloadLinkTable::found).orElseGet(() -> look(tokenHash));
    }

    private static Found found(Tuple row) {
        if (row.get("used", Boolean.class)) {
            return new Found.Used();
        }
        if (row.get("is_over", Boolean.class)) {
            return new Found.Over();
        }
        var license = row.get("license_id", UUID.class);
        return new Found.Open(new Target(
                new OrderId(row.get("order_id", UUID.class)), license == null ? null : new LicenseId(license)));
    }
}
