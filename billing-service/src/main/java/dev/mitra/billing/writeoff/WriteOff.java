package dev.mitra.billing.writeoff;

import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.kernel.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The wish to give up what an invoice still asks for, and what became of it.
///
/// @param amount what was open when it was asked for
/// @param words why
/// @param needsSecond more than one person may give up alone
/// @param decided null while it waits
public record WriteOff(
        WriteOffId id,
        InvoiceId invoice,
        DocumentNumber number,
        Money amount,
        String words,
        boolean needsSecond,
        Status status,
        String requestedBy,
        Instant requestedAt,
        @Nullable Decision decided) {

    /// Where it stands.
    public enum Status {
        /// For a second person.
        WAITING,
        DONE,
        REJECTED,
        /// The claim was taken up again: by hand, by a credit note, or since a payment was reversed.
        TAKEN_BACK
    }

    /// Who decided, and when.
    public record Decision(String by, Instant at) {}

    public WriteOff decided(Status now, String by, Instant at) {
        return new WriteOff(
                id, invoice, number, amount, words, needsSecond, now, requestedBy, requestedAt, new Decision(by, at));
    }
}
