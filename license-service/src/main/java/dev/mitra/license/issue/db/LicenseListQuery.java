package dev.mitra.license.issue.db;

import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseFilter;
import dev.mitra.license.issue.LicenseLists;
import dev.mitra.license.issue.LicensePlace;
import dev.mitra.license.issue.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Written as statements: a viewer with several rights is a union of pages, each read along its own index, because
/// an `or` would make PostgreSQL read and sort everything.
@ApplicationScoped
class LicenseListQuery implements LicenseLists {

    private final EntityManager entities;

    LicenseListQuery(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @SuppressWarnings("unchecked") // a native query's list has no type
    public List<License> list(Viewer viewer, LicenseFilter filter, @Nullable LicensePlace after, int most) {
        var scope = Scope.of(viewer);
        var conditions = Conditions.of(filter, after);
        var query = entities.createNativeQuery(sql(scope, conditions, filter.sorting()), LicenseRow.class)
                .setParameter("most", most);
        scope.parameters().forEach(query::setParameter);
        conditions.parameters().forEach(query::setParameter);
        List<LicenseRow> rows = query.getResultList();
        return rows.stream().map(LicenseRow::license).toList();
    }

    static String sql(Scope scope, Conditions conditions, LicenseFilter.Sorting sorting) {
        var order = order(sorting);
        var pages = scope.conditions().stream()
                .map(condition -> "select l.* from license l where " + conditions.with(condition) + " order by " + order
                        + " limit :most")
                .toList();
        return pages.size() == 1
                ? pages.getFirst()
                : pages.stream().collect(Collectors.joining(") union (", "select * from ((", ")) l order by ")) + order
                        + " limit :most";
    }

    private static String order(LicenseFilter.Sorting sorting) {
        var column = Conditions.column(sorting);
        return column == null ? "l.id desc" : "l." + column + ", l.id";
    }
}
