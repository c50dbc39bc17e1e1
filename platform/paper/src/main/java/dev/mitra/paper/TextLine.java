package dev.mitra.paper;

import java.util.List;

/// Letters as they stand side by side on paper.
///
/// @param width in sizes of the letters
record TextLine(List<Run> runs, float width) {

    static final TextLine EMPTY = new TextLine(List.of(), 0);

    /// Letters of one font.
    ///
    /// @param font what the pages call it
    /// @param codes of the glyphs, as a page's content names them
    record Run(String font, String codes) {}

    /// In points.
    float width(Style style) {
        return width * style.size();
    }
}
