package dev.mitra.license.issue;

/// Why a line is ordered; it decides from when updates and term are counted.
public enum Purpose {
    /// From the day of issue.
    NEW,
    /// From where the licence that is renewed ends, however late the renewal comes. The old file goes on working.
    RENEWAL,
    /// From the day of issue; the old file is superseded.
    UPGRADE
}
