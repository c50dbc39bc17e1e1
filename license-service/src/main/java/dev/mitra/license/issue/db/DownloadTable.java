package dev.mitra.license.issue.db;

import dev.mitra.license.issue.Download;
import dev.mitra.license.issue.Downloads;
import dev.mitra.license.issue.LicenseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Written as statements: a log is only added to and read.
@ApplicationScoped
class DownloadTable implements Downloads {

    private final EntityManager entities;

    DownloadTable(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Collection<LicenseId> licenses, Download download) {
        entities.createNativeQuery("""
                        insert into download (license_id, at, way, who)
                        select id, :at, :way, cast(:who as text) from unnest(cast(:ids as uuid[])) id""")
                .setParameter("ids", licenses.stream().map(LicenseId::value).toArray(UUID[]::new))
                .setParameter("at", download.at())
                .setParameter("way", download.way().name())
                .setParameter("who", download.who())
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked") // a native query's list has no type
    public List<Download> of(LicenseId license) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select at, way, who from download where license_id = :id order by at desc limit 1000""", Tuple.class)
                .setParameter("id", license.value())
                .getResultList();
        return rows.stream()
                .map(row -> new Download(
                        row.get("at", Instant.class),
                        Download.Way.valueOf(row.get("way", String.class)),
                        row.get("who", String.class)))
                .toList();
    }
}
