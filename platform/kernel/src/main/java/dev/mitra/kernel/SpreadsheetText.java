package dev.mitra.kernel;

/// Cells of exports that a spreadsheet takes as text: one that begins like a formula gets an apostrophe in
/// front, since customers choose their own names (CSV injection, OWASP).
public final class SpreadsheetText {

    private static final String BEGINS_FORMULA = "=+-@\t\r\n";

    private SpreadsheetText() {}

    public static String harmless(String text) {
        return beginsFormula(text) ? "'" + text : text;
    }

    private static boolean beginsFormula(String text) {
        return !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
