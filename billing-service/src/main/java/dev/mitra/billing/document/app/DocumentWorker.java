package dev.mitra.billing.document.app;

import dev.mitra.messaging.Worker;
import jakarta.enterprise.context.ApplicationScoped;

/// Renders what was requested and queues the mails that waited for it.
@ApplicationScoped
class DocumentWorker implements Worker {

    static final String NAME = "documents";

    private final RenderDocuments renderDocuments;
    private final QueueDocumentMails queueMails;
    private final CountWaiting countWaiting;

    DocumentWorker(RenderDocuments renderDocuments, QueueDocumentMails queueMails, CountWaiting countWaiting) {
        this.renderDocuments = renderDocuments;
        this.queueMails = queueMails;
        this.countWaiting = countWaiting;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int workOnce() {
        int rendered = renderDocuments.batch();
        return Math.max(rendered, queueMails.batch());
    }

    @Override
    public long waiting() {
        return countWaiting.waiting();
    }
}
