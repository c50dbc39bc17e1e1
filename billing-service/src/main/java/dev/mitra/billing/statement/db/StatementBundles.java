package dev.mitra.billing.statement.db;

import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.receipt.InvoiceBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;

/// A statement's reference names all invoices that it lists (R7.2).
@ApplicationScoped
class StatementBundles implements InvoiceBundles {

    private final Session entities;

    StatementBundles(Session entities) {
        this.entities = entities;
    }

    @Override
    public List<DocumentNumber> named(Collection<String> compact) {
        if (compact.isEmpty()) {
            return List.of();
        }
        return entities
                .createNativeQuery("""
                        select distinct i.year, i.sequence, i.kind from statement s join statement_line l on l.statement_id = s.id
                        join invoice i on i.id = l.invoice_id where s.compact in (:compact) order by 1, 2""", Object[].class)
                .setParameterList("compact", compact)
                .getResultList()
                .stream()
                .map(row ->
                        new DocumentNumber(DocumentKind.valueOf((String) row[2]), (Integer) row[0], (Integer) row[1]))
                .toList();
    }
}
