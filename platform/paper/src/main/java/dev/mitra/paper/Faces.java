package dev.mitra.paper;

import java.io.IOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// The fonts of one drawn document: what is set goes into the file, with its neighbours. They are given back when it is
/// saved.
final class Faces implements AutoCloseable {

    private static final HexFormat HEX = HexFormat.of();

    private final EmbeddedFonts fonts;
    private final Cuttings cuttings;
    private final Map<String, Face> faces = new LinkedHashMap<>();
    private final Map<Integer, Letter> regular = new HashMap<>();
    private final Map<Integer, Letter> bold = new HashMap<>();

    Faces(EmbeddedFonts fonts, Cuttings cuttings) {
        this.fonts = fonts;
        this.cuttings = cuttings;
    }

    private record Face(String name, ParsedFont parsed, Cuttings.Wanted wanted) {}

    /// From the first family that holds it.
    Letter set(int letter, boolean inBold) {
        var known = inBold ? bold : regular;
        return Objects.requireNonNull(known.computeIfAbsent(letter, _ -> first(letter, inBold)));
    }

    private Letter first(int letter, boolean inBold) {
        var family = EmbeddedFonts.familyOf(letter, one -> holds(one, letter));
        var file = EmbeddedFonts.file(family, inBold);
        var face = Objects.requireNonNull(faces.computeIfAbsent(file, this::load));
        int glyph = face.parsed().glyph(letter);
        if (glyph != 0) {
            face.wanted().add(letter);
        }
        return new Letter(
                face.name(), glyph, HEX.toHexDigits((char) glyph), face.parsed().advance(glyph));
    }

    // A font that is in use here is not parsed once more to look into it.
    private boolean holds(String family, int letter) {
        var face = faces.get(EmbeddedFonts.file(family, false));
        return face == null ? fonts.holds(family, letter) : face.parsed().holds(letter);
    }

    private Face load(String file) {
        return new Face("F" + faces.size(), fonts.take(file), new Cuttings.Wanted());
    }

    /// What pages name their fonts by, once everything is set.
    COSDictionary resources() throws IOException {
        var named = new COSDictionary();
        for (var face : faces.values()) {
            var cut = cuttings.of(face.parsed(), face.wanted());
            named.setItem(COSName.getPDFName(face.name()), cut.copy());
        }
        var resources = new COSDictionary();
        resources.setItem(COSName.FONT, named);
        return resources;
    }

    @Override
    public void close() {
        faces.values().forEach(face -> fonts.giveBack(face.parsed()));
        faces.clear();
    }
}
