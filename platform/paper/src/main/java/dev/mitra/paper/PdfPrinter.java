package dev.mitra.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.time.Instant;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/// Makes PDF/A-3a with PDF/UA marks of HTML, all fonts embedded: for pages whose words bring their own headings and
/// lists. Nothing is ever loaded from anywhere; whoever fills a template escapes what is printed. Safe for any number
/// of threads; one printer keeps its fonts for all documents.
public final class PdfPrinter {

    /// What the style sheet of a page names, so that a name in any script finds its font. Without
    /// quotation marks, which templates escape.
    public static final String FONTS = String.join(", ", EmbeddedFonts.FAMILIES);

    private final EmbeddedFonts fonts = new EmbeddedFonts();

    public PdfPrinter() {
        Compression.quick();
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /// @param html well-formed, with language, title and description
    /// @param dated what the document tells of: the same HTML is then the same document byte by byte,
    ///     whenever it is printed
    /// @throws IllegalArgumentException when the HTML is not well-formed, or names a document type
    /// @throws IllegalStateException when the document cannot be rendered
    public byte[] print(String html, @Nullable AttachedFile attached, Instant dated) {
        var builder = new PdfRendererBuilder();
        var printable = PrintableLetters.of(html);
        var page = PageParser.parse(printable);
        builder.withW3cDocument(page, null);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.usePageSupplier(new MarkedPages());
        if (RightToLeft.isIn(printable)) {
            builder.useUnicodeBidiSplitter(RightToLeft.Splitter::new);
            builder.useUnicodeBidiReorderer(new RightToLeft.Reorderer());
        }
        builder.withProducer("Mitra");
        return bytes(builder, page, printable, attached, dated);
    }

    private byte[] bytes(
            PdfRendererBuilder builder, Document page, String html, @Nullable AttachedFile attached, Instant dated) {
        try (var pdf = new PDDocument();
                var _ = fonts.useIn(builder, pdf, html);
                var renderer = builder.usePDDocument(pdf).buildPdfRenderer()) {
            UnwantedPacket.leaveOut(renderer);
            renderer.createPDFWithoutClosing();
            return Archived.bytes(pdf, attached, page.getDocumentElement().getAttribute("lang"), dated);
        } catch (IOException failed) {
            throw new IllegalStateException("a document cannot be rendered", failed);
        }
    }
}
