package dev.mitra.billing.document;

import dev.mitra.kernel.OrderId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Documents to render, their bytes, and the mails that carry them.
public interface Documents {

    /// @param subject the invoice, credit note or statement
    /// @param order null when it is about more than one
    DocumentId request(UUID subject, @Nullable OrderId order, Printed printed);

    /// Adds what credit paid to an invoice's facts; in the transaction that requested the document.
    void creditUsed(UUID invoice, CreditUsed credit);

    void requestMail(DocumentId document, MailKind kind, @Nullable LocalDate paidOn, Cause cause);

    Optional<DocumentId> find(PrintKind kind, UUID subject);

    /// Some that have no bytes yet; held until the transaction ends, those held by others left out.
    List<UnrenderedDocument> claimUnrendered(int limit);

    void rendered(DocumentId id, byte[] pdf);

    /// Tried again later.
    void failed(DocumentId id, String why);

    /// Some whose document has its bytes; held until the transaction ends, those held by others left out.
    List<RequestedMail> claimMails(int limit);

    void queued(Collection<RequestedMail> mails);

    /// Documents to render and mails to queue.
    long waiting();

    Optional<StoredPdf> pdf(PrintKind kind, UUID subject);
}
