package dev.mitra.billing.document.app;

import dev.mitra.billing.document.SampleDocument;
import dev.mitra.billing.vendor.Vendor;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/// Renders one document when the service starts, because the first of a JVM is slow: fonts are read, classes
/// are loaded. The service is up meanwhile.
@ApplicationScoped
class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    private final PdfRenderer renderer;
    private final Vendor vendor;

    WarmUp(PdfRenderer renderer, Vendor vendor) {
        this.renderer = renderer;
        this.vendor = vendor;
    }

    void start(@Observes StartupEvent started) {
        Thread.ofPlatform().name("pdf-warm-up").daemon().start(this::render);
    }

    private void render() {
        try {
            renderer.render(SampleDocument.of(vendor));
        } catch (RuntimeException failed) {
            LOG.error("the warm-up document cannot be rendered", failed);
        }
    }
}
