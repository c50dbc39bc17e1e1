package dev.mitra.billing.document.app;

import dev.mitra.billing.document.PrintedDocument;
import jakarta.enterprise.context.ApplicationScoped;

/// Renders what would be printed and keeps nothing.
@ApplicationScoped
public class PreviewDocument {

    private final PdfRenderer renderer;

    PreviewDocument(PdfRenderer renderer) {
        this.renderer = renderer;
    }

    public byte[] render(PrintedDocument document) {
        return renderer.render(document);
    }
}
