package dev.mitra.order.order.db;

import dev.mitra.kernel.Money;
import dev.mitra.order.order.InvoiceSummary;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

@Embeddable
@NullUnmarked // filled by Hibernate; all columns are null before the invoice
class InvoiceColumns {
    @Column(name = "invoice_number")
    String number;

    @Column(name = "invoice_currency", length = 3)
    @JdbcTypeCode(SqlTypes.CHAR)
    String currency;

    @Column(name = "invoice_net")
    Long net;

    @Column(name = "invoice_tax")
    Long tax;

    @Column(name = "invoice_total")
    Long total;

    @Column(name = "invoice_due_on")
    LocalDate due;

    @Column(name = "payment_reference")
    String reference;

    static InvoiceColumns of(InvoiceSummary summary) {
        var columns = new InvoiceColumns();
        columns.number = summary.number();
        columns.currency = summary.total().currency().getCurrencyCode();
        columns.net = summary.net().minor();
        columns.tax = summary.tax().minor();
        columns.total = summary.total().minor();
        columns.due = summary.dueOn();
        columns.reference = summary.paymentReference();
        return columns;
    }

    InvoiceSummary toSummary() {
        return new InvoiceSummary(
                number,
                Money.ofMinor(net, currency),
                Money.ofMinor(tax, currency),
                Money.ofMinor(total, currency),
                due,
                reference);
    }
}
