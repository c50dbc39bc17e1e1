package dev.mitra.license.issue.db;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.license.issue.LicenseFilter;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.LicensePlace;
import dev.mitra.license.issue.LicenseStatus;
import dev.mitra.license.issue.Viewer;
import dev.mitra.testkit.PostgresServer;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What lists, searches and the status list cost with many licences. A program, not a test: it fills a throwaway
/// database by SQL and prints, for each query, the median latency and the processor time of PostgreSQL, and the plan.
///
/// `java -cp ... dev.mitra.license.issue.db.LicenseFigures 10000000`, in the folder license-service; ten million rows
/// take some 12 GB of the temporary folder and some minutes.
public final class LicenseFigures {

    private static final int PAGE = 51;
    private static final int EXPORT = 1_000;

    private LicenseFigures() {}

    /// @param args how many licences
    public static void main(String[] args) throws SQLException, IOException {
        int rows = Integer.parseInt(args[0]);
        try (var server = PostgresServer.temporary()) {
            server.createDatabase("figures");
            try (var connection = server.connect("figures")) {
                ManyLicenses.fill(connection, rows);
                var measure = new MeasuredQuery(connection);
                for (var asked : queries().entrySet()) {
                    print(measure, asked.getKey(), asked.getValue());
                }
                StatusFigures.print(measure);
            }
        }
    }

    private record Asked(
            Viewer viewer, LicenseFilter filter, @Nullable LicensePlace after, int most) {
        Asked(Viewer viewer, LicenseFilter filter) {
            this(viewer, filter, null, PAGE);
        }
    }

    private static Map<String, Asked> queries() {
        var staff = new Viewer.Staff();
        // the ids of LicenseRows grow by 3 ms: this is a place among the first million
        var middle = new LicensePlace(null, new LicenseId(UUID.fromString("019b7708-6ec0-7000-8000-000000000000")));
        var june = new LicenseFilter.Period(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30));
        var account = new AccountId(LicenseRows.account(77));
        var reseller = new ResellerId(LicenseRows.reseller(3));
        var customer = new Viewer.Party(account, Set.of(), null);
        var both = new Viewer.Party(account, Set.of(LicenseRows.account(78)), reseller);
        var queries = new LinkedHashMap<String, Asked>();
        queries.put("staff, first page", new Asked(staff, LicenseFilter.ALL));
        queries.put("staff, a page far behind", new Asked(staff, LicenseFilter.ALL, middle, PAGE));
        queries.put("staff, a thousand lines of an export", new Asked(staff, LicenseFilter.ALL, middle, EXPORT));
        queries.put("a customer", new Asked(customer, LicenseFilter.ALL));
        queries.put("a reseller of 1 % of all, also a customer", new Asked(both, LicenseFilter.ALL));
        queries.put("a reseller's by expiry in a month", new Asked(both, period(june)));
        queries.put("by order number", new Asked(staff, filter("000000000042", null, null, null)));
        queries.put("by mailbox", new Asked(staff, filter(null, "mail42@customer.example", null, null)));
        queries.put("by the beginning of a name, 20 found", new Asked(staff, name("organisation 42137")));
        queries.put("by the beginning of a name, some found", new Asked(staff, name("organisation 4213")));
        queries.put("by the beginning of a name, many found", new Asked(staff, name("organisation 4")));
        queries.put("by two letters, all found", new Asked(staff, name("or")));
        queries.put("by SKU", new Asked(staff, filter(null, null, "SKU-7", null)));
        queries.put("by SKU, revoked ones", new Asked(staff, filter(null, null, "SKU-100", LicenseStatus.REVOKED)));
        queries.put(
                "by a SKU that has none revoked", new Asked(staff, filter(null, null, "SKU-7", LicenseStatus.REVOKED)));
        queries.put("revoked ones", new Asked(staff, filter(null, null, null, LicenseStatus.REVOKED)));
        queries.put(
                "suspended ones, of which there are none",
                new Asked(staff, filter(null, null, null, LicenseStatus.SUSPENDED)));
        queries.put("expiring in a month", new Asked(staff, period(june)));
        return queries;
    }

    private static LicenseFilter name(String start) {
        return filter(null, start, null, null);
    }

    private static LicenseFilter period(LicenseFilter.Period expires) {
        return new LicenseFilter(null, null, null, null, null, expires, null);
    }

    private static LicenseFilter filter(
            @Nullable String number, @Nullable String customer, @Nullable String sku, @Nullable LicenseStatus status) {
        return new LicenseFilter(null, number, customer, sku, status, null, null);
    }

    private static void print(MeasuredQuery measure, String name, Asked asked) throws SQLException {
        var scope = Scope.of(asked.viewer());
        var conditions = Conditions.of(asked.filter(), asked.after());
        var parameters = new HashMap<>(scope.parameters());
        parameters.putAll(conditions.parameters());
        parameters.put("most", asked.most());
        var sql = LicenseListQuery.sql(scope, conditions, asked.filter().sorting());
        measure.print(name, Literals.in(sql, parameters));
    }
}
