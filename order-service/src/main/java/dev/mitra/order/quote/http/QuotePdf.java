package dev.mitra.order.quote.http;

import dev.mitra.order.quote.QuotePage;
import dev.mitra.paper.DocumentPrinter;
import jakarta.enterprise.context.ApplicationScoped;

/// Prints a quote. The same quote is the same document, whenever it is printed.
@ApplicationScoped
class QuotePdf {

    private final DocumentPrinter printer = new DocumentPrinter();

    /// @throws IllegalStateException when the document cannot be rendered
    byte[] of(QuotePage page) {
        return printer.print(page.content(), null, page.made());
    }
}
