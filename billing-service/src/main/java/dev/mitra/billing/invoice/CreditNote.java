package dev.mitra.billing.invoice;

import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;

/// Takes an invoice back, or a part of it.
///
/// @param part what of it
/// @param released what had been paid and is the payer's credit again
public record CreditNote(
        UUID id,
        DocumentNumber number,
        Bill bill,
        CreditPart part,
        CreditReason reason,
        String words,
        Money released,
        LocalDate issuedOn) {

    /// The receivable that was still open, which the note cancels.
    public Money cancelled() {
        return part.total().minus(released);
    }
}
