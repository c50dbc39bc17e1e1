package dev.mitra.paper;

import static dev.mitra.paper.Millimetres.mm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines of a document: a wide column of words, and narrow ones of figures that are never broken. The heading
/// stands on every page; readers aloud hear it once.
final class LinesTable {

    private static final float BESIDE = mm(2);
    private static final float ABOVE = mm(1.8f);
    private static final float HAIRLINE = 0.5f;

    private final BusinessDocument document;
    private final Typesetter typesetter;
    private final Tag table;
    private final Sheets sheets;
    /// Of the columns of figures, in points from the left.
    private final float[] rightEdges;

    private final float wide;

    LinesTable(BusinessDocument document, Typesetter typesetter, Tag table, Sheets sheets) {
        this.document = document;
        this.typesetter = typesetter;
        this.table = table;
        this.sheets = sheets;
        var widths = widths();
        this.rightEdges = new float[widths.length];
        float right = sheets.width();
        for (int column = widths.length - 1; column >= 0; column--) {
            rightEdges[column] = right - BESIDE;
            right -= widths[column];
        }
        this.wide = right;
    }

    // As narrow as the widest of its figures allows.
    private float[] widths() {
        var widths = new float[document.columns().size() - 1];
        for (int column = 0; column < widths.length; column++) {
            float widest = width(document.columns().get(column + 1), Style.COLUMN);
            for (var line : document.lines()) {
                widest = Math.max(widest, width(line.cells().get(column), Style.TEXT));
            }
            widths[column] = widest + 2 * BESIDE;
        }
        return widths;
    }

    private float width(String text, Style style) {
        return typesetter.line(text, style).width(style);
    }

    void place() {
        var heading = heading(table.row());
        var rows = document.lines().iterator();
        var first = row(rows.next());
        if (!sheets.hasRoomFor(heading, first)) {
            sheets.turn();
        }
        sheets.place(heading);
        sheets.place(first);
        rows.forEachRemaining(line -> {
            var row = row(line);
            if (!sheets.hasRoomFor(row)) {
                sheets.turn();
                sheets.place(heading(null));
            }
            sheets.place(row);
        });
    }

    private Block heading(@Nullable Tag row) {
        var heading = new Block();
        for (int column = 0; column < document.columns().size(); column++) {
            var tag = row == null ? null : row.columnHeading();
            var name = List.of(typesetter.line(document.columns().get(column), Style.COLUMN));
            if (column == 0) {
                heading.add(tag, name, Style.COLUMN, BESIDE, ABOVE);
            } else {
                heading.addRight(tag, name, Style.COLUMN, rightEdges[column - 1], ABOVE);
            }
        }
        heading.fill(Ink.ACCENT, 0, 0, sheets.width(), heading.height() + ABOVE);
        return heading;
    }

    private Block row(BusinessDocument.Line line) {
        var row = new Block();
        var tags = table.row();
        var cell = tags.cell();
        float room = wide - 2 * BESIDE;
        float below = row.add(cell, typesetter.lines(line.text(), Style.TEXT, room), Style.TEXT, BESIDE, ABOVE);
        if (!line.note().isEmpty()) {
            row.add(cell, typesetter.lines(line.note(), Style.REMARK, room), Style.REMARK, BESIDE, below);
        }
        for (int column = 0; column < rightEdges.length; column++) {
            var figure = List.of(typesetter.line(line.cells().get(column), Style.TEXT));
            row.addRight(tags.cell(), figure, Style.TEXT, rightEdges[column], ABOVE);
        }
        row.fill(Ink.RULE, 0, row.height() + ABOVE, sheets.width(), HAIRLINE);
        return row;
    }
}
