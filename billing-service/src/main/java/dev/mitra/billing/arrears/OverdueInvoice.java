package dev.mitra.billing.arrears;

import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.kernel.OrderId;
import java.time.LocalDate;

/// An invoice of a released order, past its due date and not fully paid.
public record OverdueInvoice(OrderId order, DocumentNumber number, LocalDate dueOn) {}
