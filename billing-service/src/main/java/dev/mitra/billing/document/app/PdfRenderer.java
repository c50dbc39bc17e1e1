package dev.mitra.billing.document.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mitra.billing.document.PageLayout;
import dev.mitra.billing.document.Printed;
import dev.mitra.messaging.EventJson;
import dev.mitra.paper.AttachedFile;
import dev.mitra.paper.PdfPrinter;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;

/// Prints a document from the template, which escapes what it prints, our JSON attached.
@ApplicationScoped
class PdfRenderer {

    private final Template template;
    private final PdfPrinter printer = new PdfPrinter();

    PdfRenderer(@Location("document.html") Template template) {
        this.template = template;
    }

    /// @throws IllegalStateException when the document cannot be rendered
    byte[] render(Printed document) {
        var html = template.data("doc", PageLayout.of(document))
                .data("fonts", PdfPrinter.FONTS)
                .render();
        var dated = document.issuedOn().atStartOfDay(ZoneOffset.UTC).toInstant();
        return printer.print(html, facts(document, dated), dated);
    }

    private static AttachedFile facts(Printed document, Instant dated) {
        try {
            return new AttachedFile(
                    document.number() + ".json",
                    "application/json",
                    "The same facts for machines",
                    AttachedFile.Relation.DATA,
                    dated,
                    EventJson.mapper().writeValueAsBytes(document));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(document.number(), impossible);
        }
    }
}
