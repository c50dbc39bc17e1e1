package dev.mitra.billing.tax.app;

import dev.mitra.billing.csv.Csv;
import dev.mitra.billing.csv.CsvRows;
import dev.mitra.billing.tax.DatedTaxRows;
import dev.mitra.billing.tax.TaxRow;
import dev.mitra.billing.tax.TaxRowReading;
import dev.mitra.billing.tax.TaxStates;
import dev.mitra.kernel.Country;
import dev.mitra.messaging.AuditTrail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Exports and imports the dated rows as CSV. A row that says what tax is never changes: a change of the law is a
/// new row and an end date on the old one.
@ApplicationScoped
public class ExchangeTaxTable {

    /// Whether an import is kept.
    public enum Importing {
        FOR_GOOD,
        DRY_RUN
    }

    private final DatedTaxRows rows;
    private final TaxStates states;
    private final AuditTrail audit;

    ExchangeTaxTable(DatedTaxRows rows, TaxStates states, AuditTrail audit) {
        this.rows = rows;
        this.states = states;
        this.audit = audit;
    }

    @Transactional
    public String exported() {
        var csv = new Csv().row(TaxRowReading.COLUMNS);
        rows.lockAll()
                .forEach(row -> csv.row(Arrays.asList(
                        row.kind(),
                        row.state(),
                        row.percent(),
                        row.treatment(),
                        row.condition(),
                        row.from(),
                        row.to(),
                        row.verifiedOn(),
                        row.source())));
        return csv.toString();
    }

    @Transactional
    public TaxImport imported(String csv, Importing importing, String by) {
        var faults = new ArrayList<TaxImport.Fault>();
        var read = read(csv, faults);
        var known = rows.lockAll();
        int added = 0;
        int renewed = 0;
        for (var row : read) {
            var before = known.stream().filter(row::sameKey).findFirst();
            if (before.isEmpty()) {
                rows.add(row);
                added++;
            } else if (!before.get().equals(row)) {
                rows.renew(row);
                renewed++;
            }
        }
        if (!faults.isEmpty() || importing == Importing.DRY_RUN) {
            QuarkusTransaction.setRollbackOnly();
        } else {
            audit.record(by, "TaxTableImported", "tax-rates", null, added + " rows added, " + renewed + " renewed");
        }
        return faults.isEmpty()
                ? new TaxImport.Done(added, renewed, read.size() - added - renewed)
                : new TaxImport.Refused(faults);
    }

    private List<TaxRow> read(String csv, List<TaxImport.Fault> faults) {
        List<List<String>> lines;
        try {
            lines = CsvRows.of(csv);
        } catch (IllegalArgumentException unclosed) {
            faults.add(new TaxImport.Fault(1, String.valueOf(unclosed.getMessage())));
            return List.of();
        }
        if (lines.isEmpty() || !lines.getFirst().equals(TaxRowReading.COLUMNS)) {
            faults.add(new TaxImport.Fault(1, "the heading is " + String.join(",", TaxRowReading.COLUMNS)));
            return List.of();
        }
        var codes = states.codes();
        var known = rows.lockAll();
        var read = new ArrayList<TaxRow>();
        for (int at = 1; at < lines.size(); at++) {
            try {
                var row = TaxRowReading.of(lines.get(at));
                check(row, codes, known, read);
                read.add(row);
            } catch (IllegalArgumentException fault) {
                faults.add(new TaxImport.Fault(at + 1, String.valueOf(fault.getMessage())));
            }
        }
        return read;
    }

    private static void check(TaxRow row, List<String> codes, List<TaxRow> known, List<TaxRow> read) {
        if (row.kind() == TaxRow.Kind.COUNTRY) {
            checkCountry(row.state());
        } else if (!codes.contains(row.state())) {
            throw new IllegalArgumentException("there is no state " + row.state());
        }
        if (read.stream().anyMatch(row::sameKey)) {
            throw new IllegalArgumentException("the same row stands in the file before");
        }
        if (known.stream().filter(row::sameKey).anyMatch(before -> !before.saysTheSame(row))) {
            throw new IllegalArgumentException(
                    "the row of that day says something else; a change is a row of its own day");
        }
    }

    private static void checkCountry(String code) {
        if (!new Country(code).equals(Country.US)) {
            return;
        }
        throw new IllegalArgumentException("the US tax by state");
    }
}
