package dev.mitra.billing.document.app;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.mitra.billing.document.PageLayout;
import dev.mitra.billing.document.Printed;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Makes PDF/A-3a with PDF/UA marks from the template, all fonts embedded, our JSON attached. The template
/// escapes what it prints, and nothing is ever loaded from anywhere.
@ApplicationScoped
class PdfRenderer {

    private final Template template;
    private final EmbeddedFonts fonts = new EmbeddedFonts();
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    PdfRenderer(@Location("document.html") Template template) {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        this.template = template;
    }

    /// @throws IllegalStateException when the document cannot be rendered
    byte[] render(Printed document) {
        var html = template.data("doc", PageLayout.of(document)).render();
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(html, null);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colours);
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUnicodeBidiSplitter(RightToLeft.Splitter::new);
        builder.useUnicodeBidiReorderer(new RightToLeft.Reorderer());
        builder.withProducer("Mitra");
        return bytes(builder, document);
    }

    private byte[] bytes(PdfRendererBuilder builder, Printed document) {
        try (var pdf = new PDDocument();
                var _ = fonts.useIn(builder, pdf);
                var renderer = builder.usePDDocument(pdf).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            AttachedJson.to(pdf, document);
            var out = new ByteArrayOutputStream(64 * 1024);
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new IllegalStateException("cannot render " + document.number(), failed);
        }
    }
}
