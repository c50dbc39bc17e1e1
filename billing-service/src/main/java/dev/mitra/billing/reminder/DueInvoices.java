package dev.mitra.billing.reminder;

import dev.mitra.billing.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.List;

/// What falls due.
public interface DueInvoices {

    /// Open ones of orders, due on this day: of released ones, and of prepaid ones that wait for their money.
    List<InvoiceId> dueOn(LocalDate day);
}
