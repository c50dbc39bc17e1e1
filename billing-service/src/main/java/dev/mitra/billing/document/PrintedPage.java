package dev.mitra.billing.document;

import java.util.List;

/// A document as the template prints it: words and formatted figures, cleaned.
///
/// @param paper `A4`, or `Letter` where the reader's printer has that
public record PrintedPage(
        String language,
        String paper,
        String title,
        String number,
        String seller,
        List<String> sellerLines,
        String billToLabel,
        String billToName,
        List<String> billToLines,
        List<Fact> facts,
        List<String> columns,
        List<Line> lines,
        List<Sum> sums,
        String paymentLabel,
        List<Fact> payment,
        String paymentHint,
        List<String> notes,
        String footer) {

    /// A figure with its label.
    public record Fact(String label, String value) {}

    /// A row of the lines: the first column with a remark below it, then the other columns.
    public record Line(String text, String note, List<String> cells) {}

    /// A row of the sums.
    ///
    /// @param strong what is to pay
    public record Sum(String label, String value, boolean strong) {}
}
