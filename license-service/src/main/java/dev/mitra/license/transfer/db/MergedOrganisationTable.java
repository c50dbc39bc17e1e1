package dev.mitra.license.transfer.db;

import dev.mitra.license.transfer.MergedOrganisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Written as statements, since whole sets of rows change hands. A trigger follows earlier merges for orders that
/// are heard of later.
@ApplicationScoped
class MergedOrganisationTable implements MergedOrganisations {

    private final EntityManager entities;

    MergedOrganisationTable(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean merge(UUID organisation, UUID into, String by, String reason, Instant at) {
        // one merge at a time, so that two cannot make a circle
        entities.createNativeQuery("lock table merged_organisation in share row exclusive mode")
                .executeUpdate();
        int merged = entities.createNativeQuery("""
                        insert into merged_organisation (organisation_id, into_id, merged_by, reason, merged_at)
                        select :organisation, :into, :by, :reason, :at
                        where not exists (select from merged_organisation where organisation_id = :into)
                        on conflict do nothing""")
                .setParameter("organisation", organisation)
                .setParameter("into", into)
                .setParameter("by", by)
                .setParameter("reason", reason)
                .setParameter("at", at)
                .executeUpdate();
        if (merged == 1) {
            for (var table : List.of("licensed_order", "license")) {
                entities.createNativeQuery("update " + table
                                + " set organisation_id = :into where organisation_id = :organisation")
                        .setParameter("organisation", organisation)
                        .setParameter("into", into)
                        .executeUpdate();
            }
        }
        return merged == 1;
    }
}
