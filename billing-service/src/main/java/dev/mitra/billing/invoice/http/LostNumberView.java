package dev.mitra.billing.invoice.http;

import dev.mitra.billing.invoice.LostNumber;
import java.time.Instant;

/// A number whose document is gone.
public record LostNumberView(String number, String reason, String notedBy, Instant notedAt) {

    static LostNumberView of(LostNumber lost) {
        return new LostNumberView(lost.number().toString(), lost.reason(), lost.notedBy(), lost.notedAt());
    }
}
