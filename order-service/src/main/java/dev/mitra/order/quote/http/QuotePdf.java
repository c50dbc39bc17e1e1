package dev.mitra.order.quote.http;

import dev.mitra.order.quote.QuotePage;
import dev.mitra.paper.PdfPrinter;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;

/// Prints a quote from the template, which escapes what it prints. The same quote is the same document, whenever it is
/// printed.
@ApplicationScoped
class QuotePdf {

    private final Template template;
    private final PdfPrinter printer = new PdfPrinter();

    QuotePdf(@Location("quote.html") Template template) {
        this.template = template;
    }

    /// @throws IllegalStateException when the document cannot be rendered
    byte[] of(QuotePage page) {
        return printer.print(
                template.data("page", page).data("fonts", PdfPrinter.FONTS).render(), null, page.made());
    }
}
