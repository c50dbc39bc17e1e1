package dev.mitra.order.quote.http;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dev.mitra.order.quote.QuotePage;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// Makes a PDF of a printed quote. The template escapes what it prints, all fonts are embedded, and nothing is ever
/// loaded from anywhere.
@ApplicationScoped
class QuotePdf {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.+-]+Z?");

    private final Template template;
    private final byte[] regular = font("NotoSans-Regular");
    private final byte[] bold = font("NotoSans-Bold");

    QuotePdf(@Location("quote.html") Template template) {
        this.template = template;
    }

    byte[] of(QuotePage page) {
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(template.data("page", page).render(), null);
        builder.usePdfUaAccessibility(true);
        builder.useFont(
                () -> new ByteArrayInputStream(regular),
                "Noto Sans",
                REGULAR,
                BaseRendererBuilder.FontStyle.NORMAL,
                true);
        builder.useFont(
                () -> new ByteArrayInputStream(bold), "Noto Sans", BOLD, BaseRendererBuilder.FontStyle.NORMAL, true);
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withProducer("Mitra");
        try (var document = new PDDocument();
                var renderer = builder.usePDDocument(document).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            date(document, page.made());
            var out = new ByteArrayOutputStream(64 * 1024);
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new IllegalStateException("cannot print " + page.number(), failed);
        }
    }

    /// The same quote is the same document, whenever it is printed.
    private static void date(PDDocument document, Instant made) throws IOException {
        var date = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
        document.setDocumentId(made.toEpochMilli());
        document.getDocumentInformation().setCreationDate(date);
        document.getDocumentInformation().setModificationDate(date);
        var catalog = document.getDocumentCatalog();
        if (catalog.getMetadata() != null) {
            var text = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            var dated = DATE.matcher(text).replaceAll(made.toString());
            catalog.setMetadata(
                    new PDMetadata(document, new ByteArrayInputStream(dated.getBytes(StandardCharsets.UTF_8))));
        }
    }

    private static byte[] font(String file) {
        try (var stream = Objects.requireNonNull(QuotePdf.class.getResourceAsStream("/fonts/" + file + ".ttf"), file)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
