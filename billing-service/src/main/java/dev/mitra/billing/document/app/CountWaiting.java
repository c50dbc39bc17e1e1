package dev.mitra.billing.document.app;

import dev.mitra.billing.document.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// What documents and their mails still wait for, for `/ops/status`.
@ApplicationScoped
class CountWaiting {

    private final Documents documents;

    CountWaiting(Documents documents) {
        this.documents = documents;
    }

    @Transactional
    public long waiting() {
        return documents.waiting();
    }
}
