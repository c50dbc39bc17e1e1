package dev.mitra.billing.reminder.db;

import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.reminder.DueInvoices;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/// Asks the invoices themselves.
@ApplicationScoped
class DueTables implements DueInvoices {

    private final Session entities;

    DueTables(Session entities) {
        this.entities = entities;
    }

    @Override
    public List<InvoiceId> dueOn(LocalDate day) {
        return entities.createNativeQuery("""
                        select id from invoice where due_on = :day and status in ('ISSUED', 'PARTLY_PAID')
                          and kind = 'INVOICE' order by id""", UUID.class).setParameter("day", day).getResultList().stream()
                .map(InvoiceId::new)
                .toList();
    }
}
