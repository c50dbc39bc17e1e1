package dev.mitra.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands together on one page: words and fills, placed from its top left corner. All in points.
final class Block {

    private final List<Words> words = new ArrayList<>();
    private final List<Fill> fills = new ArrayList<>();
    private float height;

    /// @param tag null for what readers aloud leave out
    /// @param top of the line
    record Words(@Nullable Tag tag, TextLine line, Style style, float left, float top) {

        private float bottom() {
            return top + style.lineHeight();
        }
    }

    record Fill(Ink ink, float left, float top, float width, float height) {

        private float bottom() {
            return top + height;
        }
    }

    /// Lines below each other.
    ///
    /// @return where they end
    float add(@Nullable Tag tag, List<TextLine> lines, Style style, float left, float top) {
        float next = top;
        for (var line : lines) {
            words.add(new Words(tag, line, style, left, next));
            next += style.lineHeight();
        }
        grow(next);
        return next;
    }

    /// Lines that end at a right edge.
    float addRight(@Nullable Tag tag, List<TextLine> lines, Style style, float right, float top) {
        float next = top;
        for (var line : lines) {
            next = add(tag, List.of(line), style, right - line.width(style), next);
        }
        return next;
    }

    void fill(Ink ink, float left, float top, float width, float high) {
        fills.add(new Fill(ink, left, top, width, high));
        grow(top + high);
    }

    /// Has room below it.
    void grow(float to) {
        height = Math.max(height, to);
    }

    float height() {
        return height;
    }

    /// What of it has room in a height.
    Block above(float room) {
        var above = new Block();
        float cut = cut(room);
        words.stream().filter(line -> line.bottom() <= room).forEach(above.words::add);
        fills.forEach(fill -> above.fillBetween(fill, fill.top(), Math.min(fill.bottom(), cut)));
        above.grow(cut);
        return above;
    }

    /// What of it has none, from its own top.
    Block below(float room) {
        var below = new Block();
        float cut = cut(room);
        for (var line : words) {
            if (line.bottom() > room) {
                below.add(line.tag(), List.of(line.line()), line.style(), line.left(), line.top() - cut);
            }
        }
        fills.forEach(fill -> below.fillBetween(fill, Math.max(fill.top() - cut, 0), fill.bottom() - cut));
        below.grow(height - cut);
        return below;
    }

    // Between lines.
    private float cut(float room) {
        float cut = room;
        for (var line : words) {
            if (line.bottom() > room) {
                cut = Math.min(cut, line.top());
            }
        }
        return cut;
    }

    private void fillBetween(Fill fill, float from, float to) {
        if (from < to) {
            fill(fill.ink(), fill.left(), from, fill.width(), to - from);
        }
    }

    List<Words> words() {
        return words;
    }

    List<Fill> fills() {
        return fills;
    }
}
