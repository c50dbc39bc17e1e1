package dev.mitra.license.bulk.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.mitra.web.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A CSV file (RFC 4180) in UTF-8, with or without a byte order mark, with commas or, as spreadsheets of some
/// countries write it, semicolons. The first row names the columns.
///
/// @param rows what stands below the names; a row may be shorter than the names are many
record CsvTable(List<String> names, List<List<String>> rows) {

    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    /// @throws Problem 400 when it is no such file
    static CsvTable read(byte[] file) {
        var text = decoded(file);
        var header = text.lines().findFirst().orElse("");
        char separator = header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
        var schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        try (MappingIterator<String[]> found =
                MAPPER.readerFor(String[].class).with(schema).readValues(text)) {
            var all = found.readAll().stream().map(CsvTable::stripped).toList();
            if (all.isEmpty()) {
                throw Problem.of(BatchProblem.NOT_CSV);
            }
            return new CsvTable(all.getFirst(), all.subList(1, all.size()));
        } catch (JsonProcessingException | RuntimeJsonMappingException malformed) {
            throw Problem.of(BatchProblem.NOT_CSV);
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can be read", e);
        }
    }

    /// The wanted cells of one row.
    ///
    /// @param row as spreadsheets count: the names of the columns are row 1
    record Cells(int row, List<String> values) {}

    /// The cells of these columns, in their order; rows without anything are passed over.
    ///
    /// @throws Problem 422 when one is missing
    List<Cells> columns(List<String> wanted) {
        var places = wanted.stream().map(this::place).toList();
        return IntStream.range(0, rows.size())
                .filter(i -> !rows.get(i).stream().allMatch(String::isEmpty))
                .mapToObj(i -> new Cells(i + 2, cells(rows.get(i), places)))
                .toList();
    }

    private static List<String> cells(List<String> row, List<Integer> places) {
        return places.stream()
                .map(place -> place < row.size() ? row.get(place) : "")
                .toList();
    }

    private int place(String name) {
        int place = names.indexOf(name);
        if (place < 0) {
            throw Problem.of(BatchProblem.COLUMN_MISSING, name);
        }
        return place;
    }

    private static List<String> stripped(@Nullable String[] cells) {
        return Arrays.stream(cells)
                .map(cell -> cell == null ? "" : cell.strip())
                .toList();
    }

    private static String decoded(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw Problem.of(BatchProblem.NOT_UTF_8);
        }
    }
}
