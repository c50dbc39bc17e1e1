package dev.mitra.billing.invoice.app;

import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.Invoice;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.invoice.InvoiceScope;
import dev.mitra.billing.invoice.Invoices;
import dev.mitra.kernel.OrderId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Invoices as far as the caller may see them.
@ApplicationScoped
public class ShowInvoices {

    private final Invoices invoices;

    ShowInvoices(Invoices invoices) {
        this.invoices = invoices;
    }

    @Transactional
    public Optional<Invoice> one(InvoiceScope scope, InvoiceId id) {
        return invoices.find(scope, id);
    }

    @Transactional
    public List<Invoice> list(
            InvoiceScope scope, DocumentKind kind, @Nullable OrderId order, @Nullable InvoiceId before, int limit) {
        return invoices.find(scope, kind, order, before, limit);
    }
}
