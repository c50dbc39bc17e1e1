package dev.mitra.order.catalogue.db;

import dev.mitra.order.catalogue.ProductVersion;
import dev.mitra.order.catalogue.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;

/// Table `product_version`.
@ApplicationScoped
class VersionTable implements Versions {

    private static final int MOST = 100;

    private final Session entities;

    VersionTable(Session entities) {
        this.entities = entities;
    }

    @Override
    public List<ProductVersion> of(String family, String platform) {
        return entities
                .createNativeQuery("""
                        select version, released_on, agreement from product_version
                        where family = :family and platform = :platform
                        order by released_on desc, version desc""", Object[].class)
                .addScalar("version", String.class)
                .addScalar("released_on", LocalDate.class)
                .addScalar("agreement", String.class)
                .setParameter("family", family)
                .setParameter("platform", platform)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> new ProductVersion(family, platform, (String) row[0], (LocalDate) row[1], (String) row[2]))
                .toList();
    }

    @Override
    public void addIfMissing(ProductVersion version) {
        insert(version, "do nothing");
    }

    @Override
    public void put(ProductVersion version) {
        insert(version, "do update set released_on = excluded.released_on, agreement = excluded.agreement");
    }

    private void insert(ProductVersion version, String whenThere) {
        entities.createNativeMutationQuery("""
                        insert into product_version (family, platform, version, released_on, agreement)
                        values (:family, :platform, :version, :day, :agreement)
                        on conflict (family, platform, version)\s""" + whenThere)
                .setParameter("family", version.family())
                .setParameter("platform", version.platform())
                .setParameter("version", version.version())
                .setParameter("day", version.releasedOn())
                .setParameter("agreement", version.agreement())
                .executeUpdate();
    }
}
