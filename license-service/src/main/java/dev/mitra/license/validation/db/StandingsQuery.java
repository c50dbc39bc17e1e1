package dev.mitra.license.validation.db;

import dev.mitra.license.issue.LicenseStatus;
import dev.mitra.license.validation.Standings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Read along the index of licences that are not simply active.
@ApplicationScoped
class StandingsQuery implements Standings {

    private final EntityManager entities;

    StandingsQuery(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @SuppressWarnings("unchecked") // a native query's list has no type
    public Map<Integer, LicenseStatus> exceptions() {
        List<Tuple> rows = entities.createNativeQuery(
                        "select status_index, state from license where state <> 'ACTIVE'", Tuple.class)
                .getResultList();
        var exceptions = new HashMap<Integer, LicenseStatus>(rows.size() * 2);
        for (var row : rows) {
            exceptions.put(
                    row.get("status_index", Integer.class), LicenseStatus.valueOf(row.get("state", String.class)));
        }
        return exceptions;
    }
}
