package dev.mitra.license.issue.db;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.license.issue.LicenseFilter;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.LicensePlace;
import dev.mitra.license.issue.LicenseStatus;
import dev.mitra.license.issue.Viewer;
import dev.mitra.testkit.MitraTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// Plans of the lists over many rows, which are rolled back.
@QuarkusTest
@QuarkusTestResource(MitraTestResource.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingAlongIndexesTest {

    private static final Viewer STAFF = new Viewer.Staff();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Inject
    DataSource dataSource;

    @Test
    void no_list_reads_more_than_its_page_along_an_index() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute(LicenseRows.insert(30_000));
                statement.execute("analyze license");
                plans(statement);
            } finally {
                connection.rollback();
            }
        }
    }

    private static void plans(Statement statement) throws SQLException {
        read(statement, STAFF, LicenseFilter.ALL, "license_pkey");
        read(statement, STAFF, filter("000000000042", null, null, null), "license_by_number");
        read(statement, STAFF, filter(null, "mail42@customer.example", null, null), "license_by_email");
        read(statement, STAFF, filter(null, "organisation 421", null, null), "license_by_org");
        read(statement, STAFF, filter(null, null, "SKU-7", null), "license_by_sku");
        read(statement, STAFF, filter(null, null, null, LicenseStatus.REVOKED), "Index Scan");
        read(statement, STAFF, filter(null, null, "SKU-7", LicenseStatus.REVOKED), "license_by_sku_and_state");
        var period = new LicenseFilter.Period(DAY.minusDays(10), DAY.plusYears(1));
        read(statement, STAFF, new LicenseFilter(null, null, null, null, null, period, null), "license_by_expiry");
        read(
                statement,
                STAFF,
                new LicenseFilter(null, null, null, null, null, null, period),
                "license_by_end_of_updates");
        var owner = new AccountId(LicenseRows.account(7));
        var reseller = new ResellerId(LicenseRows.reseller(3));
        var member = new Viewer.Party(owner, Set.of(LicenseRows.account(8)), reseller);
        read(statement, member, LicenseFilter.ALL, "license_by_organisation", "license_by_reseller");
        var alone = new Viewer.Party(owner, Set.of(), reseller);
        read(statement, alone, LicenseFilter.ALL, "license_by_account", "license_by_reseller");
    }

    private static LicenseFilter filter(
            @Nullable String number, @Nullable String customer, @Nullable String sku, @Nullable LicenseStatus status) {
        return new LicenseFilter(null, number, customer, sku, status, null, null);
    }

    private static void read(Statement statement, Viewer viewer, LicenseFilter filter, String... indexes)
            throws SQLException {
        var after = filter.sorting() == LicenseFilter.Sorting.NEWEST_FIRST
                ? new LicensePlace(null, new LicenseId(new UUID(-1, -1)))
                : new LicensePlace(DAY, LicenseId.random());
        var scope = Scope.of(viewer);
        for (var place : new LicensePlace[] {null, after}) {
            var conditions = Conditions.of(filter, place);
            var parameters = new HashMap<>(scope.parameters());
            parameters.putAll(conditions.parameters());
            parameters.put("most", 51);
            var plan = explained(statement, LicenseListQuery.sql(scope, conditions, filter.sorting()), parameters);
            assertThat(plan).contains(indexes).doesNotContain("Seq Scan on license");
        }
    }

    private static String explained(Statement statement, String sql, Map<String, Object> parameters)
            throws SQLException {
        var literal = Literals.in(sql, parameters);
        var plan = new StringBuilder(literal).append('\n');
        try (var rows = statement.executeQuery("explain " + literal)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
