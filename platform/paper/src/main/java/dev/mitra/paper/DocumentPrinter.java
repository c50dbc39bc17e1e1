package dev.mitra.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// Draws business documents: PDF/A-3a with PDF/UA marks, all fonts embedded. A layout of HTML takes three times as long
/// for the same page (decision 75), and these are the pages of which every order has one. Safe for any number of
/// threads; one printer keeps its fonts for all documents.
public final class DocumentPrinter {

    private static final float VERSION = 1.7f;

    private final EmbeddedFonts fonts = new EmbeddedFonts();
    private final Cuttings cuttings = new Cuttings();

    public DocumentPrinter() {
        Compression.quick();
    }

    /// @param dated what the document tells of: the same words are then the same document byte by byte, whenever
    ///     they are printed
    /// @throws IllegalStateException when the document cannot be rendered
    public byte[] print(BusinessDocument document, @Nullable AttachedFile attached, Instant dated) {
        try (var pdf = new PDDocument();
                var faces = new Faces(fonts, cuttings)) {
            pdf.setVersion(VERSION);
            var root = new COSDictionary();
            var tags = Tag.document(root);
            var sheets = BusinessLayout.of(document, new Typesetter(faces), tags);
            sheets.addTo(pdf, faces.resources(), root, tags);
            describe(pdf, document);
            return Archived.bytes(pdf, attached, document.language(), dated);
        } catch (IOException | UncheckedIOException failed) {
            throw new IllegalStateException("a document cannot be rendered", failed);
        }
    }

    private static void describe(PDDocument pdf, BusinessDocument document) {
        var title = VisibleLetters.of(document.title() + " " + document.number());
        var information = pdf.getDocumentInformation();
        information.setProducer("Mitra");
        information.setTitle(title);
        information.setSubject(title);
        information.setAuthor(VisibleLetters.of(document.from().name()));
    }
}
