package dev.mitra.reseller.policy.http;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.mitra.reseller.policy.Evidence;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Makes PDF/A-3a with PDF/UA marks of an acceptance, all fonts embedded, the accepted Markdown attached. Nothing is
/// ever loaded from anywhere, and the same acceptance is the same document whenever it is printed.
@ApplicationScoped
class EvidencePdf {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final Template template;
    private final byte[] regular = font("NotoSans-Regular");
    private final byte[] bold = font("NotoSans-Bold");
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    EvidencePdf(@Location("policy-evidence.html") Template template) {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        this.template = template;
    }

    /// @throws IllegalStateException when the document cannot be rendered
    byte[] of(Evidence evidence) {
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(template.data("page", EvidencePage.of(evidence)).render(), null);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colours);
        use(builder, regular, REGULAR);
        use(builder, bold, BOLD);
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withProducer("Mitra");
        return bytes(builder, evidence);
    }

    private static void use(PdfRendererBuilder builder, byte[] font, int weight) {
        builder.useFont(
                () -> new ByteArrayInputStream(font), "Noto Sans", weight, BaseRendererBuilder.FontStyle.NORMAL, true);
    }

    private static byte[] bytes(PdfRendererBuilder builder, Evidence evidence) {
        var acceptance = evidence.acceptance();
        try (var pdf = new PDDocument();
                var renderer = builder.usePDDocument(pdf).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            AttachedText.to(pdf, evidence);
            PdfDates.set(pdf, acceptance.at());
            var out = new ByteArrayOutputStream(64 * 1024);
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new IllegalStateException("cannot print the acceptance of " + acceptance.policyVersion(), failed);
        }
    }

    private static byte[] font(String file) {
        try (var stream =
                Objects.requireNonNull(EvidencePdf.class.getResourceAsStream("/fonts/" + file + ".ttf"), file)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
