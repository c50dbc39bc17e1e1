package dev.mitra.order.bulk.http;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.mitra.order.csv.CsvText;
import dev.mitra.order.order.http.OrderProblem;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.json.ForbiddenCharacters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The orders of a CSV file (RFC 4180, UTF-8, a header line): rows with the same reference are the lines of
/// one order, whose customer stands in the first of them.
final class OrderFile {

    static final int MOST_ROWS = 2_000;
    private static final Set<String> NEEDED = Set.of(
            "reference", "company", "person", "email", "line1", "city", "country", "language", "sku", "quantity");
    private static final Set<String> POSSIBLE = Set.of(
            "reference",
            "company",
            "person",
            "email",
            "line1",
            "line2",
            "city",
            "region",
            "postalCode",
            "country",
            "language",
            "sku",
            "quantity",
            "purchaseOrderNumber",
            "notes");

    private static final String TORN = "it is no CSV file with the same columns in each row";

    private OrderFile() {}

    /// @return the rows by reference, in the order of the file
    /// @throws Problem 400 when it is no such file
    static Map<String, List<NamedCsvRecord>> read(String csv) {
        var orders = new LinkedHashMap<String, List<NamedCsvRecord>>();
        int rows = 0;
        var whole = CsvText.whole(csv).orElseThrow(() -> unreadable("a quoted cell has no end"));
        if (ForbiddenCharacters.in(whole)) {
            throw Problem.of(CommonProblem.FORBIDDEN_CHARACTER);
        }
        try (var reader = CsvReader.builder().ofNamedCsvRecord(whole)) {
            for (var row : reader) {
                if (++rows == 1) {
                    checkHeader(row.getHeader());
                }
                if (row.getFieldCount() != row.getHeader().size()) {
                    throw unreadable(TORN);
                }
                if (rows > MOST_ROWS) {
                    throw unreadable("more than " + MOST_ROWS + " rows");
                }
                orders.computeIfAbsent(row.getField("reference").strip(), _ -> new ArrayList<>())
                        .add(row);
            }
        } catch (CsvParseException | java.io.IOException broken) {
            throw unreadable(TORN);
        }
        if (orders.isEmpty()) {
            throw unreadable("it has no rows");
        }
        return orders;
    }

    private static void checkHeader(List<String> header) {
        for (var needed : NEEDED) {
            if (!header.contains(needed)) {
                throw unreadable("the column " + needed + " is missing");
            }
        }
        if (!POSSIBLE.containsAll(header)) {
            throw unreadable("it has a column that is not known");
        }
    }

    private static Problem unreadable(String why) {
        return Problem.of(OrderProblem.FILE_NOT_READABLE, why);
    }
}
