package dev.mitra.license.delivery.db;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.delivery.DownloadLinks;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.messaging.CommitBatch;
import dev.mitra.messaging.tx.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Written as statements, because using a link up is a guarded update. Those of one transaction are written together.
@ApplicationScoped
class DownloadLinkTable implements DownloadLinks {

    private static final String INSERT = """
            insert into download_link (token_hash, order_id, license_id, expires_at)
            select token_hash, order_id, license_id, clock_timestamp() + make_interval(secs => lasts)
            from unnest(?::text[], ?::uuid[], ?::uuid[], ?::bigint[]) as l (token_hash, order_id, license_id, lasts)
            """;
    private static final CommitBatch.Writer<Link> LINKS = DownloadLinkTable::insert;

    private record Link(String tokenHash, Target target, Duration lasts) {}

    private final Session entities;
    private final CommitBatch batch;

    DownloadLinkTable(Session entities, CommitBatch batch) {
        this.entities = entities;
        this.batch = batch;
    }

    @Override
    public void add(String tokenHash, Target target, Duration lasts) {
        batch.add(new Link(tokenHash, target, lasts), LINKS);
    }

    private static void insert(Connection connection, List<Link> links) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            new Columns<>(insert, links, 1)
                    .add("text", Link::tokenHash)
                    .add("uuid", link -> link.target().order().value())
                    .add("uuid", DownloadLinkTable::licenseOf)
                    .add("bigint", link -> link.lasts().toSeconds());
            insert.executeUpdate();
        }
    }

    private static @Nullable UUID licenseOf(Link link) {
        var license = link.target().license();
        return license == null ? null : license.value();
    }

    @Override
    public Found look(String tokenHash) {
        var rows = entities.createNativeQuery("""
                        select order_id, license_id, used_at is not null as used,
                               expires_at <= clock_timestamp() as is_over
                        from download_link where token_hash = :hash""", Tuple.class)
                .setParameter("hash", tokenHash)
                .getResultList();
        return rows.stream().findFirst().map(DownloadLinkTable::found).orElseGet(Found.Unknown::new);
    }

    @Override
    public Found use(String tokenHash) {
        var rows = entities.createNativeQuery("""
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
