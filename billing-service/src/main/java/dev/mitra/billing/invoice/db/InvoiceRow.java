package dev.mitra.billing.invoice.db;

import dev.mitra.billing.invoice.Bill;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Table `invoice`.
@Entity
@Table(name = "invoice")
class InvoiceRow {
    enum Status {
        ISSUED,
        PARTLY_PAID,
        PAID,
        WRITTEN_OFF,
        CREDITED
    }

    @Id
    UUID id;

    @Column(updatable = false)
    String legalEntity;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    DocumentKind kind;

    @Column(updatable = false)
    int year;

    @Column(updatable = false)
    int sequence;

    @Column(updatable = false)
    UUID orderId;

    @Column(updatable = false)
    String orderNumber;

    @Column(updatable = false)
    String channel;

    @Column(updatable = false)
    @Nullable
    UUID resellerId;

    @Column(updatable = false)
    @Nullable
    UUID buyerAccountId;

    @Column(updatable = false)
    String terms;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(updatable = false, length = 3)
    String currency;

    @Column(updatable = false)
    long netMinor;

    @Column(updatable = false)
    long taxMinor;

    @Column(updatable = false)
    long totalMinor;

    long creditedMinor;
    /// Part of what was credited, as far as anything open is concerned.
    long writtenOffMinor;
    long paidMinor;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Status status;

    @Column(updatable = false)
    LocalDate issuedOn;

    @Column(updatable = false)
    LocalDate dueOn;

    @Nullable
    LocalDate paidOn;

    @Column(updatable = false)
    String paymentReference;

    @Column(updatable = false)
    @Nullable
    LocalDate overdueToldOn;

    @Column(updatable = false, columnDefinition = "jsonb")
    @ColumnTransformer(read = "content::text", write = "?::jsonb")
    String content;

    long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    InvoiceRow() {}

    InvoiceRow(String entity, Invoice.Issued invoice) {
        var bill = invoice.bill();
        var order = bill.order();
        id = bill.id().value();
        legalEntity = entity;
        kind = bill.number().kind();
        year = bill.number().year();
        sequence = bill.number().sequence();
        orderId = order.id().value();
        orderNumber = order.number();
        channel = order.channel().name();
        resellerId = order.reseller() == null ? null : order.reseller().value();
        buyerAccountId = order.buyer() == null ? null : order.buyer().value();
        terms = order.terms().name();
        currency = bill.net().currency().getCurrencyCode();
        netMinor = bill.net().minor();
        taxMinor = bill.taxAmount().minor();
        totalMinor = bill.total().minor();
        issuedOn = bill.issuedOn();
        dueOn = bill.dueOn();
        paymentReference = bill.reference().value();
        content = BillContent.write(bill);
        status = Status.ISSUED;
        version = invoice.version();
    }

    void show(Invoice invoice) {
        switch (invoice) {
            case Invoice.Issued _ -> show(Status.ISSUED, invoice, null);
            case Invoice.PartlyPaid _ -> show(Status.PARTLY_PAID, invoice, null);
            case Invoice.Paid paid -> show(Status.PAID, invoice, paid.paidOn());
            case Invoice.WrittenOff _ -> show(Status.WRITTEN_OFF, invoice, null);
            case Invoice.Credited _ -> show(Status.CREDITED, invoice, null);
        }
    }

    private void show(Status now, Invoice invoice, @Nullable LocalDate paid) {
        status = now;
        writtenOffMinor =
                invoice instanceof Invoice.WrittenOff given ? given.given().minor() : 0;
        creditedMinor =
                now == Status.CREDITED ? creditedMinor : invoice.credited().minor() + writtenOffMinor;
        paidMinor = invoice.paid().minor();
        paidOn = paid;
        version = invoice.version();
    }

    Invoice toInvoice() {
        var bill = bill();
        var credited = Money.ofMinor(creditedMinor - writtenOffMinor, currency);
        return switch (status) {
            case ISSUED -> new Invoice.Issued(bill, credited, version);
            case PARTLY_PAID -> new Invoice.PartlyPaid(bill, credited, Money.ofMinor(paidMinor, currency), version);
            case PAID -> new Invoice.Paid(bill, credited, Objects.requireNonNull(paidOn), version);
            case WRITTEN_OFF -> new Invoice.WrittenOff(bill, credited, Money.ofMinor(paidMinor, currency), version);
            case CREDITED -> new Invoice.Credited(bill, version);
        };
    }

    private Bill bill() {
        var said = BillContent.read(content);
        var number = new DocumentNumber(kind, year, sequence);
        return new Bill(
                new InvoiceId(id),
                number,
                said.order(),
                said.billTo(),
                said.lines(),
                Money.ofMinor(netMinor, currency),
                said.tax(),
                issuedOn,
                dueOn);
    }
}
