package dev.mitra.billing.receipt;

import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.UuidV7;
import java.util.UUID;

/// Money of a receipt for an invoice; a release takes it back with a negative amount.
///
/// @param by who did it: a person, or `system`
public record Allocation(UUID id, ReceiptId receipt, InvoiceId invoice, Money amount, String reason, String by) {

    public static Allocation of(ReceiptId receipt, InvoiceId invoice, Money amount, String reason, String by) {
        return new Allocation(UuidV7.random(), receipt, invoice, amount, reason, by);
    }
}
