package dev.mitra.billing.invoice;

import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;

/// Takes an invoice back in full.
///
/// @param released what had been paid and is the payer's credit again
public record CreditNote(
        UUID id,
        DocumentNumber number,
        Bill bill,
        CreditReason reason,
        String words,
        Money released,
        LocalDate issuedOn) {

    /// The receivable that was still open, which the note cancels.
    public Money cancelled() {
        return bill.total().minus(released);
    }
}
