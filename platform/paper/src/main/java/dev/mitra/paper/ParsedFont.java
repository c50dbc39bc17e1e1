package dev.mitra.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// A font as it was read from our jar.
///
/// Glyphs are not substituted: ligatures are ornament in our languages, they hinder whoever searches the text,
/// and looking for them was a third of the time that a document took.
record ParsedFont(String file, TrueTypeFont font) {

    static ParsedFont read(String file) {
        try (var stream =
                Objects.requireNonNull(ParsedFont.class.getResourceAsStream("/fonts/" + file + ".ttf"), file)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            font.setEnableGsub(false);
            return new ParsedFont(file, font);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    boolean holds(int letter) {
        return glyph(letter) != 0;
    }

    /// Zero where it has none.
    int glyph(int letter) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(letter);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    /// From where the glyph begins to where the next one does, in sizes.
    float advance(int glyph) {
        try {
            return (float) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
