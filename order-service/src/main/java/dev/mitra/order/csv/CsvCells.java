package dev.mitra.order.csv;

/// Cells that a spreadsheet takes as text: one that begins like a formula gets an apostrophe in front, since
/// customers choose their own names.
public final class CsvCells {

    private static final String STARTS_FORMULA = "=+-@\t\r\n";

    private CsvCells() {}

    public static String harmless(String text) {
        boolean risky = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return risky ? "'" + text : text;
    }
}
