package dev.mitra.billing.document.app;

import dev.mitra.billing.document.Documents;
import dev.mitra.messaging.MailOutbox;
import dev.mitra.messaging.MessageContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Queues the mails whose document has its bytes, each in the context of its cause.
@ApplicationScoped
class QueueDocumentMails {

    private static final int BATCH = 20;

    private final Documents documents;
    private final MailOutbox outbox;

    QueueDocumentMails(Documents documents, MailOutbox outbox) {
        this.documents = documents;
        this.outbox = outbox;
    }

    /// Returns how many there were.
    @Transactional
    public int batch() {
        var claimed = documents.claimMails(BATCH);
        if (claimed.isEmpty()) {
            return 0;
        }
        for (var mail : claimed) {
            var cause = mail.cause();
            if (cause.event() == null) {
                outbox.send(DocumentMail.of(mail));
            } else {
                new MessageContext(cause.correlation(), cause.event(), cause.traceparent())
                        .run(() -> outbox.send(DocumentMail.of(mail)));
            }
        }
        documents.queued(claimed);
        return claimed.size();
    }
}
