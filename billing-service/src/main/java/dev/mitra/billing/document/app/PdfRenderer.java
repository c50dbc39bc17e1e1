package dev.mitra.billing.document.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.mitra.billing.document.PageLayout;
import dev.mitra.billing.document.Printed;
import dev.mitra.messaging.EventJson;
import dev.mitra.paper.AttachedFile;
import dev.mitra.paper.DocumentPrinter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;

/// Prints a document, our JSON attached.
@ApplicationScoped
class PdfRenderer {

    private final DocumentPrinter printer = new DocumentPrinter();

    /// @throws IllegalStateException when the document cannot be rendered
    byte[] render(Printed document) {
        var dated = document.issuedOn().atStartOfDay(ZoneOffset.UTC).toInstant();
        return printer.print(PageLayout.of(document), facts(document, dated), dated);
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
