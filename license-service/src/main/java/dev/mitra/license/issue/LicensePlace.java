package dev.mitra.license.issue;

import dev.mitra.kernel.TypeId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a licence stands in a list, for the page after it.
///
/// @param day null where the list is not by a day
public record LicensePlace(@Nullable LocalDate day, LicenseId id) {

    private static final int DAY = 10;

    /// For a cursor.
    public String text() {
        return (day == null ? "" : day) + id.external();
    }

    /// Empty for what no list of this sorting has said.
    public static Optional<LicensePlace> parse(String text, LicenseFilter.Sorting sorting) {
        boolean dated = sorting != LicenseFilter.Sorting.NEWEST_FIRST;
        if (dated && text.length() < DAY) {
            return Optional.empty();
        }
        try {
            var day = dated ? LocalDate.parse(text.substring(0, DAY)) : null;
            return TypeId.parse(LicenseId.PREFIX, dated ? text.substring(DAY) : text)
                    .map(id -> new LicensePlace(day, new LicenseId(id)));
        } catch (DateTimeException rubbish) {
            return Optional.empty();
        }
    }
}
