package dev.mitra.license.bulk;

/// How a table is to be issued.
///
/// @param reason recorded with each licence that is replaced, and once for the table
/// @param actor of the staff
public record Batch(Run run, String reason, String actor) {

    /// Whether anything is kept.
    public enum Run {
        /// Each row is issued and taken back, so that it says exactly what would happen.
        DRY,
        FOR_GOOD
    }

    public boolean isDry() {
        return run == Run.DRY;
    }
}
