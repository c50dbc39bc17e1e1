package dev.mitra.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a business document prints: words and formatted figures of one language, nothing left to decide.
///
/// @param language of all its words (BCP 47)
/// @param title what it is, `Invoice`
/// @param number which one
/// @param from whose it is
/// @param toLabel what stands above the one it is for
/// @param facts beside the one it is for: dates, numbers of other documents
/// @param columns of the lines, the wide one first; nothing of them is printed where there are no lines
/// @param box how to pay, for example; null where there is nothing to do
/// @param footer at the foot of every page, beside the number and the page
public record BusinessDocument(
        String language,
        PaperSize paper,
        String title,
        String number,
        Party from,
        String toLabel,
        Party to,
        List<Fact> facts,
        List<String> columns,
        List<Line> lines,
        List<Sum> sums,
        @Nullable Box box,
        List<String> notes,
        String footer) {

    /// A name with what stands below it.
    public record Party(String name, List<String> lines) {}

    /// A figure with its label.
    public record Fact(String label, String value) {}

    /// A row of the lines: the first column with a remark below it, then the other columns.
    ///
    /// @param note may be empty
    public record Line(String text, String note, List<String> cells) {}

    /// A row of the sums.
    ///
    /// @param strong what the document is about
    public record Sum(String label, String value, boolean strong) {}

    /// Facts that stand out, with a hint below them.
    public record Box(String heading, List<Fact> facts, String hint) {}
}
