package dev.mitra.billing.document;

import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.kernel.OrderId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Documents to render, their bytes, and the mails that carry them.
public interface Documents {

    /// @param subject the invoice or credit note
    DocumentId request(UUID subject, OrderId order, PrintedDocument printed);

    void requestMail(DocumentId document, MailKind kind, @Nullable LocalDate paidOn, Cause cause);

    Optional<DocumentId> find(DocumentKind kind, UUID subject);

    /// Some that have no bytes yet; held until the transaction ends, those held by others left out.
    List<UnrenderedDocument> claimUnrendered(int limit);

    void rendered(DocumentId id, byte[] pdf);

    /// Tried again later.
    void failed(DocumentId id, String why);

    /// Some whose document has its bytes; held until the transaction ends, those held by others left out.
    List<RequestedMail> claimMails(int limit);

    void queued(DocumentId document, MailKind kind);

    /// Documents to render and mails to queue.
    long waiting();

    Optional<StoredPdf> pdf(DocumentKind kind, UUID subject);
}
