package dev.mitra.billing.invoice.db;

import dev.mitra.billing.invoice.CreditNote;
import dev.mitra.billing.invoice.CreditPart;
import dev.mitra.billing.invoice.CreditReason;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// Table `credit_note`, insert only.
@Entity
@Immutable
@Table(name = "credit_note")
class CreditNoteRow {
    @Id
    UUID id;

    String legalEntity;
    int year;
    int sequence;
    UUID invoiceId;
    String reason;
    String words;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    String currency;

    long totalMinor;
    long netMinor;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(read = "tax::text", write = "?::jsonb")
    String tax;

    long releasedMinor;
    LocalDate issuedOn;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    CreditNoteRow() {}

    CreditNoteRow(String entity, CreditNote note) {
        id = note.id();
        legalEntity = entity;
        year = note.number().year();
        sequence = note.number().sequence();
        invoiceId = note.bill().id().value();
        reason = note.reason().name();
        words = note.words();
        currency = note.released().currency().getCurrencyCode();
        totalMinor = note.part().total().minor();
        netMinor = note.part().net().minor();
        tax = CreditedTax.write(note.part().tax());
        releasedMinor = note.released().minor();
        issuedOn = note.issuedOn();
    }

    /// @param corrected the invoice
    CreditNote note(InvoiceRow corrected) {
        return new CreditNote(
                id,
                new DocumentNumber(DocumentKind.CREDIT_NOTE, year, sequence),
                corrected.toInvoice().bill(),
                part(),
                CreditReason.valueOf(reason),
                words,
                Money.ofMinor(releasedMinor, currency),
                issuedOn);
    }

    CreditPart part() {
        return new CreditPart(Money.ofMinor(netMinor, currency), CreditedTax.read(tax));
    }
}
