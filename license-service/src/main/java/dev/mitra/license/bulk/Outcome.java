package dev.mitra.license.bulk;

import dev.mitra.license.issue.LicenseId;
import java.util.List;

/// What came of one row.
public sealed interface Outcome {

    /// In a dry run: it would be, and then the id means nothing.
    record Issued(LicenseId license) implements Outcome {}

    /// This row, or somebody, has had it issued before; the same file can therefore be sent again.
    record DoneBefore(LicenseId license) implements Outcome {}

    /// @param arguments of the sentence that says why
    record Refused(Refusal why, List<String> arguments) implements Outcome {
        public Refused {
            arguments = List.copyOf(arguments);
        }

        public static Refused because(Refusal why) {
            return new Refused(why, List.of());
        }
    }
}
