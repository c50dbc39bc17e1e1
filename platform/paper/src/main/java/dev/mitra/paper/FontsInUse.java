package dev.mitra.paper;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// The parsed fonts that one document has taken; it gives them back when it is saved.
final class FontsInUse implements AutoCloseable {

    private final EmbeddedFonts fonts;
    private final PDDocument document;
    private final List<ParsedFont> taken = new ArrayList<>();

    FontsInUse(EmbeddedFonts fonts, PDDocument document) {
        this.fonts = fonts;
        this.document = document;
    }

    /// Loads the font into the document when its first letter is needed.
    PDFontSupplier supplier(String file) {
        return new PDFontSupplier(null) {
            private @Nullable PDFont loaded;

            @Override
            public PDFont supply() {
                var known = loaded;
                if (known == null) {
                    known = load(file);
                    loaded = known;
                }
                return known;
            }
        };
    }

    private PDFont load(String file) {
        var parsed = fonts.take(file);
        taken.add(parsed);
        try {
            return PDType0Font.load(document, parsed.font(), true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    @Override
    public void close() {
        taken.forEach(fonts::giveBack);
        taken.clear();
    }
}
