package dev.mitra.paper;

import com.ibm.icu.lang.UCharacter;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Sets words: chooses the font of each letter, breaks what is too long, and orders what is read from right to left.
final class Typesetter {

    private static final char STAND_IN = '#';
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private final Faces faces;

    Typesetter(Faces faces) {
        this.faces = faces;
    }

    /// One line, however long.
    TextLine line(String text, Style style) {
        return lines(text, style, Float.MAX_VALUE).getFirst();
    }

    /// Of one line, however long, in points.
    float width(String text, Style style) {
        var letters = letters(text, style);
        return letters.isEmpty() ? 0 : ends(letters, style.bold())[letters.length() - 1] * style.size();
    }

    /// Broken between words, and inside those that are longer than a line.
    ///
    /// @param width in points
    List<TextLine> lines(String text, Style style, float width) {
        var letters = letters(text, style);
        if (letters.isEmpty()) {
            return List.of(TextLine.EMPTY);
        }
        return parts(letters, ends(letters, style.bold()), width / style.size()).stream()
                .map(part -> set(part, style.bold()))
                .toList();
    }

    private String letters(String text, Style style) {
        return settable(RightToLeft.joined(PrintableLetters.of(VisibleLetters.of(text))), style.bold());
    }

    // Joiners show only in the letters beside them.
    private String settable(String text, boolean bold) {
        var letters = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (faces.set(letter, bold).glyph() != 0) {
                letters.appendCodePoint(letter);
            } else if (letter != NON_JOINER && letter != JOINER) {
                letters.append(STAND_IN);
            }
        });
        return letters.toString();
    }

    // Where each letter ends when all stand in one line, in sizes.
    private float[] ends(String letters, boolean bold) {
        var ends = new float[letters.length()];
        float end = 0;
        for (int at = 0; at < letters.length(); ) {
            int letter = letters.codePointAt(at);
            end += faces.set(letter, bold).advance();
            for (int next = at + Character.charCount(letter); at < next; at++) {
                ends[at] = end;
            }
        }
        return ends;
    }

    private static List<String> parts(String letters, float[] ends, float widest) {
        var order = RightToLeft.order(letters);
        if (ends[letters.length() - 1] <= widest) {
            return List.of(order.line(0, letters.length()));
        }
        var words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(letters);
        var parts = new ArrayList<String>();
        for (int from = 0; from < letters.length(); ) {
            int last = lastThatFits(letters, ends, from, widest);
            int to = last == letters.length() || words.isBoundary(last) ? last : words.preceding(last);
            if (to <= from) {
                to = betweenLetters(letters, from, last);
            }
            var blanksLeftOut = letters.substring(from, to).stripTrailing();
            if (!blanksLeftOut.isEmpty()) {
                parts.add(order.line(from, from + blanksLeftOut.length()));
            }
            from = to;
        }
        return parts;
    }

    // Blanks at the end of a line take no place.
    private static int lastThatFits(String letters, float[] ends, int from, float widest) {
        float begin = from == 0 ? 0 : ends[from - 1];
        int to = from;
        while (to < letters.length() && (ends[to] - begin <= widest || letters.charAt(to) == ' ')) {
            to++;
        }
        return to;
    }

    // A letter stays with its marks where both have room; one at least is set, however narrow the place.
    private static int betweenLetters(String letters, int from, int last) {
        var whole = BreakIterator.getCharacterInstance(Locale.ROOT);
        whole.setText(letters);
        int to = last == letters.length() || whole.isBoundary(last) ? last : whole.preceding(last);
        return to > from ? to : Math.max(last, letters.offsetByCodePoints(from, 1));
    }

    private TextLine set(String letters, boolean bold) {
        var runs = new ArrayList<TextLine.Run>(1);
        var codes = new StringBuilder(letters.length() * 4);
        var font = "";
        float width = 0;
        for (int at = 0; at < letters.length(); ) {
            int codePoint = letters.codePointAt(at);
            at += Character.charCount(codePoint);
            var letter = held(codePoint, bold);
            if (!letter.font().equals(font)) {
                addRun(runs, font, codes);
                font = letter.font();
            }
            codes.append(letter.code());
            width += letter.advance();
        }
        addRun(runs, font, codes);
        return new TextLine(runs, width);
    }

    // A sign of which our fonts hold no mirrored one is set as it is.
    private Letter held(int letter, boolean bold) {
        var set = faces.set(letter, bold);
        return set.glyph() == 0 ? faces.set(UCharacter.getMirror(letter), bold) : set;
    }

    private static void addRun(List<TextLine.Run> runs, String font, StringBuilder codes) {
        if (!codes.isEmpty()) {
            runs.add(new TextLine.Run(font, codes.toString()));
            codes.setLength(0);
        }
    }
}
