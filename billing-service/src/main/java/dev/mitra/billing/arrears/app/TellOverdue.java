package dev.mitra.billing.arrears.app;

import dev.mitra.billing.arrears.ArrearsBook;
import dev.mitra.billing.invoice.app.TouchInvoice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/// Tells once of each invoice that its due date has passed.
@ApplicationScoped
public class TellOverdue {

    private static final int BATCH = 100;

    private final ArrearsBook book;
    private final TouchInvoice touchInvoice;

    TellOverdue(ArrearsBook book, TouchInvoice touchInvoice) {
        this.book = book;
        this.touchInvoice = touchInvoice;
    }

    /// One batch; false when nothing was left to tell.
    @Transactional
    public boolean batch(LocalDate day) {
        var orders = book.untold(day, BATCH);
        for (var order : orders) {
            // two days may be judged at once: whoever waited for the row finds the telling taken
            if (book.takeTelling(order, day)) {
                touchInvoice.overdue(order, day);
            }
        }
        return !orders.isEmpty();
    }
}
