package dev.mitra.license.bulk.http;

import dev.mitra.license.bulk.Outcome;
import dev.mitra.license.issue.LicenseId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of a table. No cell of it is repeated, so that an answer that is opened in a spreadsheet runs nothing.
///
/// @param dryRun nothing was kept; the counts say what would be
/// @param doneBefore rows whose licence was issued by an earlier call
public record BatchView(boolean dryRun, int issued, int doneBefore, int refused, List<Row> rows) {

    /// @param row as spreadsheets count: the names of the columns are row 1
    /// @param licenseId what was issued now or before; null when nothing was, and in a dry run
    /// @param code why it was refused, as in a problem; null unless it was
    public record Row(
            int row,
            Result result,
            @Nullable LicenseId licenseId,
            @Nullable String code,
            @Nullable String detail) {}

    /// In one word.
    public enum Result {
        ISSUED,
        DONE_BEFORE,
        REFUSED
    }

    static BatchView of(boolean dryRun, List<Row> rows) {
        return new BatchView(
                dryRun, count(rows, Result.ISSUED), count(rows, Result.DONE_BEFORE), count(rows, Result.REFUSED), rows);
    }

    /// @param reason in words, for one that was refused
    static Row row(int number, Outcome outcome, boolean dryRun, @Nullable String code, @Nullable String reason) {
        return switch (outcome) {
            case Outcome.Issued(var license) -> new Row(number, Result.ISSUED, dryRun ? null : license, null, null);
            case Outcome.DoneBefore(var license) -> new Row(number, Result.DONE_BEFORE, license, null, null);
            case Outcome.Refused _ -> new Row(number, Result.REFUSED, null, code, reason);
        };
    }

    private static int count(List<Row> rows, Result result) {
        return (int) rows.stream().filter(row -> row.result() == result).count();
    }
}
