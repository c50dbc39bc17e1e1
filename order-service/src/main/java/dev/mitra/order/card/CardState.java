package dev.mitra.order.card;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far an attempt has come. Card numbers are entered at the acquirer and never come here.
public sealed interface CardState {

    /// Written down before the acquirer was asked, so that an answer that got lost is recognised.
    record Started() implements CardState {}

    /// The buyer is at the acquirer's page and then at the bank's (3-D Secure).
    ///
    /// @param reference the acquirer's own
    /// @param until system time
    record Awaiting(String reference, URI page, Instant until) implements CardState {}

    /// The bank has agreed; the money is about to be taken.
    record Authorised(String reference) implements CardState {}

    /// The last word but for refunds.
    record Captured(String reference) implements CardState {}

    /// The acquirer is about to be told that it comes to nothing.
    record Leaving(String reference, Ending why) implements CardState {}

    /// @param reference null when the acquirer never answered
    /// @param detail the acquirer's word for it
    record Ended(
            @Nullable String reference,
            Ending why,
            @Nullable String detail) implements CardState {}

    /// The acquirer's reference, null while it is not known.
    default @Nullable String reference() {
        return switch (this) {
            case Started() -> null;
            case Awaiting awaiting -> awaiting.reference;
            case Authorised authorised -> authorised.reference;
            case Captured captured -> captured.reference;
            case Leaving leaving -> leaving.reference;
            case Ended ended -> ended.reference;
        };
    }
}
