package dev.mitra.stack.prove;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// The words of a PDF, as a reader copies them out of it.
final class Pdf {

    private Pdf() {}

    /// Empty when it is none.
    static String text(byte[] bytes) {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            return "";
        }
    }
}
