package dev.mitra.billing.reminder;

import dev.mitra.billing.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.List;

/// What falls due.
public interface DueInvoices {

    /// Open ones of orders that were released, due on this day.
    List<InvoiceId> dueOn(LocalDate day);
}
