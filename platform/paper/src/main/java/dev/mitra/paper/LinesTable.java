package dev.mitra.paper;

import static dev.mitra.paper.Millimetres.mm;

import org.jspecify.annotations.Nullable;

/// The lines of a document: a wide column of words, and narrow ones of figures, which are broken only where they would
/// leave no room for words. The heading stands on every page; readers aloud hear it once.
final class LinesTable {

    private static final float BESIDE = mm(2);
    private static final float ABOVE = mm(1.8f);
    private static final float HAIRLINE = 0.5f;
    /// How wide the words stay whatever the figures are.
    private static final float WORDS_AT_LEAST = mm(20);
    /// More than measuring twice can differ by.
    private static final float SLACK = 0.01f;

    private final BusinessDocument document;
    private final Typesetter typesetter;
    private final Tag table;
    private final Sheets sheets;
    /// Of the columns of figures, in points from the left.
    private final float[] rightEdges;

    /// What each column has for its letters, that of the words first.
    private final float[] rooms;

    LinesTable(BusinessDocument document, Typesetter typesetter, Tag table, Sheets sheets) {
        this.document = document;
        this.typesetter = typesetter;
        this.table = table;
        this.sheets = sheets;
        var widths = widths();
        this.rightEdges = new float[widths.length];
        this.rooms = new float[widths.length + 1];
        float right = sheets.width();
        for (int column = widths.length - 1; column >= 0; column--) {
            rightEdges[column] = right - BESIDE;
            rooms[column + 1] = widths[column] - 2 * BESIDE + SLACK;
            right -= widths[column];
        }
        rooms[0] = right - 2 * BESIDE;
    }

    // As narrow as the widest of its figures allows.
    private float[] widths() {
        var widths = new float[document.columns().size() - 1];
        for (int column = 0; column < widths.length; column++) {
            float widest = typesetter.width(document.columns().get(column + 1), Style.COLUMN);
            for (var line : document.lines()) {
                widest = Math.max(widest, typesetter.width(line.cells().get(column), Style.TEXT));
            }
            widths[column] = widest + 2 * BESIDE;
        }
        narrow(widths);
        return widths;
    }

    // Where words would have too little, those columns give that are wider than an equal share.
    private void narrow(float[] widths) {
        float left = sheets.width() - WORDS_AT_LEAST;
        float share = left / widths.length;
        float wanted = 0;
        for (float width : widths) {
            if (width <= share) {
                left -= width;
            } else {
                wanted += width;
            }
        }
        for (int column = 0; wanted > left && column < widths.length; column++) {
            if (widths[column] > share) {
                widths[column] *= left / wanted;
            }
        }
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
            var name = typesetter.lines(document.columns().get(column), Style.COLUMN, rooms[column]);
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
        float below = row.add(cell, typesetter.lines(line.text(), Style.TEXT, rooms[0]), Style.TEXT, BESIDE, ABOVE);
        if (!line.note().isEmpty()) {
            row.add(cell, typesetter.lines(line.note(), Style.REMARK, rooms[0]), Style.REMARK, BESIDE, below);
        }
        for (int column = 0; column < rightEdges.length; column++) {
            var figure = typesetter.lines(line.cells().get(column), Style.TEXT, rooms[column + 1]);
            row.addRight(tags.cell(), figure, Style.TEXT, rightEdges[column], ABOVE);
        }
        row.fill(Ink.RULE, 0, row.height() + ABOVE, sheets.width(), HAIRLINE);
        return row;
    }
}
