package dev.mitra.billing.document;

import dev.mitra.billing.invoice.Bill;
import java.math.BigDecimal;

/// What an invoice says of paying it late; known where interest is.
public interface LatePaymentTerms {

    /// The rate that is in force on the bill's day, in per cent a year.
    BigDecimal perYear(Bill bill);
}
