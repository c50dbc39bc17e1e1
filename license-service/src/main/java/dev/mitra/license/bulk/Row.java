package dev.mitra.license.bulk;

/// One row of a table.
///
/// @param number as spreadsheets count: the names of the columns are row 1
public record Row(int number, Wish wish) {}
