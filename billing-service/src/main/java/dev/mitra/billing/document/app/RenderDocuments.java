package dev.mitra.billing.document.app;

import dev.mitra.billing.document.Documents;
import dev.mitra.billing.document.UnrenderedDocument;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Renders a batch of documents, several at once, and stores their bytes. One that cannot be rendered is tried again
/// later and keeps nobody else waiting.
@ApplicationScoped
class RenderDocuments {

    private static final Logger LOG = Logger.getLogger(RenderDocuments.class);
    private static final int BATCH = 24;

    private final Documents documents;
    private final PdfRenderer renderer;
    private final ExecutorService threads;

    /// @param threads `mitra.documents.threads`
    RenderDocuments(
            Documents documents, PdfRenderer renderer, @ConfigProperty(name = "mitra.documents.threads") int threads) {
        this.documents = documents;
        this.renderer = renderer;
        this.threads = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("pdf-", 1).factory());
    }

    @PreDestroy
    void end() {
        threads.shutdownNow();
    }

    /// Returns how many there were.
    @Transactional
    public int batch() {
        var claimed = documents.claimUnrendered(BATCH);
        var rendering = claimed.stream()
                .map(document -> threads.submit(() -> renderer.render(document.printed())))
                .toList();
        for (int i = 0; i < claimed.size(); i++) {
            store(claimed.get(i), rendering.get(i));
        }
        return claimed.size();
    }

    private void store(UnrenderedDocument document, Future<byte[]> rendering) {
        try {
            documents.rendered(document.id(), rendering.get());
        } catch (ExecutionException unprintable) {
            LOG.errorf(unprintable, "cannot render %s", document.printed().number());
            var why = Objects.requireNonNull(unprintable.getCause());
            documents.failed(document.id(), String.valueOf(why.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while rendering", stopped);
        }
    }
}
