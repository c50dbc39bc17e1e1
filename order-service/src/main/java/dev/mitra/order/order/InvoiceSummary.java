package dev.mitra.order.order;

import dev.mitra.kernel.Money;
import java.time.LocalDate;

/// What billing-service invoiced for the order.
///
/// @param net before tax
/// @param total to pay
/// @param paymentReference RF creditor reference, ISO 11649
public record InvoiceSummary(
        String number, Money net, Money tax, Money total, LocalDate dueOn, String paymentReference) {}
