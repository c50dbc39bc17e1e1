package dev.mitra.billing.preview;

import dev.mitra.billing.invoice.InvoiceLine;
import dev.mitra.billing.invoice.Terms;
import dev.mitra.kernel.ResellerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What staff want to see on an invoice.
///
/// @param lines at least one, of one currency
public record WantedInvoice(
        ResellerId reseller, Terms terms, @Nullable String purchaseOrderNumber, List<InvoiceLine> lines) {

    public WantedInvoice {
        lines = List.copyOf(lines);
    }
}
