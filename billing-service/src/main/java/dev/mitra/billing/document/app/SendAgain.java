package dev.mitra.billing.document.app;

import dev.mitra.billing.document.Cause;
import dev.mitra.billing.document.DocumentId;
import dev.mitra.billing.document.MailKind;
import dev.mitra.billing.document.PrintedStatement;
import dev.mitra.billing.document.RequestedMail;
import dev.mitra.messaging.Mail;
import dev.mitra.messaging.MailOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Sends a statement's mail again because somebody asked for it; the PDF is the one that was rendered then.
@ApplicationScoped
public class SendAgain {

    private final ReadDocument readDocument;
    private final MailOutbox outbox;

    SendAgain(ReadDocument readDocument, MailOutbox outbox) {
        this.readDocument = readDocument;
        this.outbox = outbox;
    }

    /// False while the document is not rendered yet; then the first mail has not gone either.
    @Transactional
    public boolean statement(UUID id, PrintedStatement printed) {
        var pdf = readDocument.statement(id);
        pdf.ifPresent(stored -> {
            var request = new RequestedMail(
                    new DocumentId(id),
                    MailKind.STATEMENT,
                    id,
                    null,
                    new Cause(id, null, null),
                    printed,
                    stored.content());
            var first = DocumentMail.of(request);
            outbox.send(new Mail(
                    first.kind(),
                    first.about(),
                    UUID.randomUUID().toString(),
                    first.to(),
                    first.subject(),
                    first.text(),
                    first.html(),
                    first.attachments()));
        });
        return pdf.isPresent();
    }
}
