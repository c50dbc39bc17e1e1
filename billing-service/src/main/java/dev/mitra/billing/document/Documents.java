package dev.mitra.billing.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Documents to render, their bytes, and the mails that carry them.
public interface Documents {

    /// Each with the mail that carries it.
    void request(List<RequestedDocument> documents);

    /// Adds what credit paid to an invoice's facts; in the transaction that requested the document.
    void creditUsed(UUID invoice, CreditUsed credit);

    /// A further mail that carries an invoice's document, for each invoice once; those of one transaction are written
    /// together when it commits.
    ///
    /// @throws IllegalStateException then, when an invoice has no document
    void request(PaymentMail mail);

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
