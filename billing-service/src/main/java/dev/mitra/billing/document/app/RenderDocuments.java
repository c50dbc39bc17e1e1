package dev.mitra.billing.document.app;

import dev.mitra.billing.document.Documents;
import dev.mitra.billing.document.UnrenderedDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/// Renders a batch of documents and stores their bytes. One that cannot be rendered is tried again later and
/// keeps nobody else waiting.
@ApplicationScoped
class RenderDocuments {

    private static final Logger LOG = Logger.getLogger(RenderDocuments.class);
    private static final int BATCH = 8;

    private final Documents documents;
    private final PdfRenderer renderer;

    RenderDocuments(Documents documents, PdfRenderer renderer) {
        this.documents = documents;
        this.renderer = renderer;
    }

    /// False when nothing was left to render.
    @Transactional
    public boolean batch() {
        var claimed = documents.claimUnrendered(BATCH);
        claimed.forEach(this::render);
        return !claimed.isEmpty();
    }

    private void render(UnrenderedDocument document) {
        byte[] pdf;
        try {
            pdf = renderer.render(document.printed());
        } catch (RuntimeException unprintable) {
            LOG.errorf(unprintable, "cannot render %s", document.printed().number());
            documents.failed(document.id(), String.valueOf(unprintable.getMessage()));
            return;
        }
        documents.rendered(document.id(), pdf);
    }
}
