package dev.mitra.billing.document.app;

import dev.mitra.billing.document.Documents;
import dev.mitra.billing.document.PrintKind;
import dev.mitra.billing.document.StoredPdf;
import dev.mitra.billing.invoice.InvoiceId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/// The bytes of a document, always the same.
@ApplicationScoped
public class ReadDocument {

    private final Documents documents;

    ReadDocument(Documents documents) {
        this.documents = documents;
    }

    /// Empty while it is not rendered yet.
    @Transactional
    public Optional<StoredPdf> invoice(InvoiceId invoice) {
        return documents.pdf(PrintKind.INVOICE, invoice.value());
    }

    /// Empty while it is not rendered yet.
    @Transactional
    public Optional<StoredPdf> creditNote(UUID note) {
        return documents.pdf(PrintKind.CREDIT_NOTE, note);
    }

    /// Empty while it is not rendered yet.
    @Transactional
    public Optional<StoredPdf> statement(UUID statement) {
        return documents.pdf(PrintKind.STATEMENT, statement);
    }
}
