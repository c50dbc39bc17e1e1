package dev.mitra.order.stock.http;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.mitra.kernel.SpreadsheetText;
import dev.mitra.order.csv.CsvText;
import dev.mitra.order.order.http.OrderProblem;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.json.ForbiddenCharacters;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The catalogue as CSV (RFC 4180): what is exported can be imported again.
final class CatalogueCsv {

    private static final List<String> HEADER = List.of(
            "sku",
            "name",
            "family",
            "platform",
            "type",
            "kind",
            "redistributable",
            "updatesMonths",
            "developers",
            "locations",
            "deployments",
            "termMonths",
            "descriptionEn",
            "descriptionId",
            "guidanceEn",
            "guidanceId",
            "discountable",
            "sold",
            "currency",
            "unit",
            "fromQuantity",
            "validFrom",
            "validUntil");

    private static final String TORN = "it is no CSV file with the same columns in each row";

    private CatalogueCsv() {}

    static String header() {
        return line(HEADER);
    }

    static String line(CatalogueRowShape row) {
        return line(row.cells().stream()
                .map(cell -> cell == null ? "" : SpreadsheetText.harmless(cell.toString()))
                .toList());
    }

    private static String line(List<String> cells) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            writer.writeRecord(cells);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    /// @throws Problem 400 when it is no such file; a cell that cannot be read is null, which its row is refused for
    static List<CatalogueRowShape> read(String csv) {
        var rows = new ArrayList<CatalogueRowShape>();
        var whole = CsvText.whole(csv).orElseThrow(() -> unreadable("a quoted cell has no end"));
        if (ForbiddenCharacters.in(whole)) {
            throw Problem.of(CommonProblem.FORBIDDEN_CHARACTER);
        }
        try (var reader = CsvReader.builder().ofNamedCsvRecord(whole)) {
            for (var row : reader) {
                if (!row.getHeader().equals(HEADER)) {
                    throw unreadable("its columns are " + String.join(",", HEADER));
                }
                if (row.getFieldCount() != HEADER.size()) {
                    throw unreadable(TORN);
                }
                rows.add(row(row));
            }
        } catch (CsvParseException | IOException broken) {
            throw unreadable(TORN);
        }
        return rows;
    }

    private static CatalogueRowShape row(NamedCsvRecord row) {
        return new CatalogueRowShape(
                cell(row, "sku"),
                cell(row, "name"),
                cell(row, "family"),
                cell(row, "platform"),
                cell(row, "type"),
                cell(row, "kind"),
                bool(row, "redistributable"),
                number(row, "updatesMonths"),
                number(row, "developers"),
                number(row, "locations"),
                number(row, "deployments"),
                number(row, "termMonths"),
                cell(row, "descriptionEn"),
                cell(row, "descriptionId"),
                cell(row, "guidanceEn"),
                cell(row, "guidanceId"),
                bool(row, "discountable"),
                bool(row, "sold"),
                cell(row, "currency"),
                cell(row, "unit"),
                number(row, "fromQuantity"),
                cell(row, "validFrom"),
                cell(row, "validUntil"));
    }

    private static @Nullable String cell(NamedCsvRecord row, String column) {
        var text = row.getField(column).strip();
        var bare = text.startsWith("'")
                        && !SpreadsheetText.harmless(text.substring(1)).equals(text.substring(1))
                ? text.substring(1)
                : text;
        return bare.isEmpty() ? null : bare;
    }

    private static @Nullable Boolean bool(NamedCsvRecord row, String column) {
        return switch (Objects.requireNonNullElse(cell(row, column), "")) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    /// -1 for what is no number: no column may have it.
    private static @Nullable Integer number(NamedCsvRecord row, String column) {
        var text = cell(row, column);
        if (text == null) {
            return null;
        }
        return text.matches("[0-9]{1,6}") ? Integer.valueOf(text) : Integer.valueOf(-1);
    }

    private static Problem unreadable(String why) {
        return Problem.of(OrderProblem.FILE_NOT_READABLE, why);
    }
}
