package dev.mitra.billing.invoice.db;

import dev.mitra.billing.invoice.CreditNote;
import dev.mitra.billing.invoice.CreditNoteId;
import dev.mitra.billing.invoice.CreditNotes;
import dev.mitra.billing.invoice.CreditPart;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.invoice.InvoiceScope;
import dev.mitra.billing.vendor.Vendor;
import dev.mitra.kernel.Id;
import dev.mitra.kernel.OrderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    @Override
    public Optional<CreditNote> find(InvoiceScope scope, CreditNoteId id) {
        return find(scope, Map.of("n.id = :id", id), 1).stream().findFirst();
    }

    @Override
    public List<CreditNote> find(
            InvoiceScope scope, @Nullable OrderId order, @Nullable CreditNoteId before, int limit) {
        var conditions = new HashMap<String, Id>();
        if (order != null) {
            conditions.put("i.orderId = :order", order);
        }
        if (before != null) {
            conditions.put("n.id < :before", before);
        }
        return find(scope, conditions, limit);
    }

    private List<CreditNote> find(InvoiceScope scope, Map<String, ? extends Id> more, int limit) {
        var conditions = new HashMap<String, Id>(more);
        switch (scope) {
            case InvoiceScope.Everything _ -> {}
            case InvoiceScope.OfReseller(var reseller) -> conditions.put("i.resellerId = :reseller", reseller);
            case InvoiceScope.OfDirectBuyer(var account) ->
                conditions.put("i.channel = 'DIRECT' and i.buyerAccountId = :account", account);
        }
        var query = new StringBuilder(
                "select n, i from CreditNoteRow n join InvoiceRow i on i.id = n.invoiceId where 1 = 1");
        conditions.keySet().forEach(condition -> query.append(" and ").append(condition));
        var found = entities.createQuery(query + " order by n.id desc", Object[].class)
                .setMaxResults(limit);
        conditions.forEach(
                (condition, id) -> found.setParameter(condition.substring(condition.lastIndexOf(':') + 1), id.value()));
        return found.getResultList().stream()
                .map(row -> ((CreditNoteRow) row[0]).note((InvoiceRow) row[1]))
                .toList();
    }
}
