package dev.mitra.billing.writeoff.http;

import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.writeoff.WriteOff;
import dev.mitra.billing.writeoff.WriteOffId;
import dev.mitra.kernel.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A write-off.
///
/// @param amount what was open when it was asked for
/// @param needsSecondPerson more than one person may give up alone
public record WriteOffView(
        WriteOffId id,
        InvoiceId invoiceId,
        String invoiceNumber,
        Money amount,
        String words,
        boolean needsSecondPerson,
        WriteOff.Status status,
        String requestedBy,
        Instant requestedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    static WriteOffView of(WriteOff writeOff) {
        var decided = writeOff.decided();
        return new WriteOffView(
                writeOff.id(),
                writeOff.invoice(),
                writeOff.number().toString(),
                writeOff.amount(),
                writeOff.words(),
                writeOff.needsSecond(),
                writeOff.status(),
                writeOff.requestedBy(),
                writeOff.requestedAt(),
                decided == null ? null : decided.by(),
                decided == null ? null : decided.at());
    }
}
