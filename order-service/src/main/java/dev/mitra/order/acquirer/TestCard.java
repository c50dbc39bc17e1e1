package dev.mitra.order.acquirer;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The cards that the simulated acquirer knows, and what comes of each. Invented numbers, as acquirers give out for
/// tests.
public enum TestCard {
    APPROVED("4242 4242 4242 4242", null),
    /// The bank asks its customer first, as with 3-D Secure.
    ASKED("4000 0000 0000 3220", null),
    DECLINED("4000 0000 0000 0002", "card_declined"),
    WITHOUT_FUNDS("4000 0000 0000 9995", "insufficient_funds"),
    /// Reserved, but then not paid.
    CAPTURE_REFUSED("4000 0000 0000 0341", null),
    /// Paid, but nothing can be given back.
    REFUND_REFUSED("4000 0000 0000 5126", null),
    TOLD_TWICE("4000 0000 0000 0077", null),
    TOLD_LATE("4000 0000 0000 0093", null),
    NEVER_TOLD("4000 0000 0000 0010", null);

    private final String number;
    private final @Nullable String refusal;

    TestCard(String number, @Nullable String refusal) {
        this.number = number;
        this.refusal = refusal;
    }

    public String number() {
        return number;
    }

    /// The bank's word, null when it agrees.
    public @Nullable String refusal() {
        return refusal;
    }

    public static Optional<TestCard> ofNumber(String number) {
        var digits = number.replace(" ", "");
        return Arrays.stream(values())
                .filter(card -> card.number.replace(" ", "").equals(digits))
                .findFirst();
    }
}
