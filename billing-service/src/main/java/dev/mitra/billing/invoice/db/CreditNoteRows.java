package dev.mitra.billing.invoice.db;

import dev.mitra.billing.invoice.CreditNote;
import dev.mitra.billing.invoice.CreditNotes;
import dev.mitra.billing.invoice.CreditPart;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.vendor.Vendor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/// The credit notes in PostgreSQL.
@ApplicationScoped
class CreditNoteRows implements CreditNotes {

    private final EntityManager entities;
    private final Vendor vendor;

    CreditNoteRows(EntityManager entities, Vendor vendor) {
        this.entities = entities;
        this.vendor = vendor;
    }

    @Override
    public void add(CreditNote note) {
        entities.persist(new CreditNoteRow(vendor.legalName(), note));
    }

    @Override
    public List<CreditPart> parts(InvoiceId invoice) {
        return entities
                .createQuery("from CreditNoteRow where invoiceId = :invoice order by id", CreditNoteRow.class)
                .setParameter("invoice", invoice.value())
                .getResultList()
                .stream()
                .map(CreditNoteRow::part)
                .toList();
    }
}
