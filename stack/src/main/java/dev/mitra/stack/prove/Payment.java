package dev.mitra.stack.prove;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.people.Wire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// How an order's payer behaves.
enum Payment {
    EXACT,
    /// One wire that names several invoices of its reseller and is their sum.
    BULK,
    /// Paid, and given back as soon as it is released; finance refunds the money.
    REFUNDED,
    SHORT,
    /// Too little, and the rest afterwards.
    TOPPED_UP,
    EXCESS,
    /// The same amount twice, as two bookings.
    TWICE,
    /// Money that says nothing about what it is for.
    UNIDENTIFIED,
    /// Cancelled by the reseller, where it may still be.
    CANCELLED,
    /// Cancelled and paid at the same moment.
    CANCELLED_AND_PAID,
    NONE;

    private static final BigDecimal TEN = BigDecimal.TEN.setScale(2);

    /// @param dice 0 to 99
    static Payment by(int dice) {
        if (dice < 70) {
            return dice < 58 ? EXACT : dice < 66 ? BULK : REFUNDED;
        }
        return dice < 74
                ? SHORT
                : dice < 78
                        ? TOPPED_UP
                        : dice < 82
                                ? EXCESS
                                : dice < 85
                                        ? TWICE
                                        : dice < 88
                                                ? UNIDENTIFIED
                                                : dice < 91 ? CANCELLED : dice < 94 ? CANCELLED_AND_PAID : NONE;
    }

    /// What becomes of the order on its axes of payment and release, whatever breaks meanwhile; empty where it depends
    /// on other money, on terms or on who is first.
    Set<String> outcomes() {
        return switch (this) {
            case EXACT, BULK, TOPPED_UP, EXCESS, TWICE -> Set.of("PAID RELEASED");
            case REFUNDED -> Set.of("CREDITED RETURNED");
            case CANCELLED_AND_PAID -> Set.of("PAID RELEASED", "CREDITED CANCELLED");
            case SHORT, UNIDENTIFIED, CANCELLED, NONE -> Set.of();
        };
    }

    /// The money that comes for this order alone.
    ///
    /// @param order with its invoice
    List<Wire> wires(JsonNode order, LocalDate on) {
        var exact = Wire.paying(order, on, "Payer of " + order.path("number").asText());
        var amount = new BigDecimal(exact.amount());
        return switch (this) {
            case EXACT, REFUNDED, CANCELLED_AND_PAID -> List.of(exact);
            case SHORT -> List.of(wire(exact, "", amount.subtract(TEN), exact.remittance()));
            case TOPPED_UP ->
                List.of(
                        wire(exact, "", amount.subtract(TEN), exact.remittance()),
                        wire(exact, "-B", TEN, exact.remittance()));
            case EXCESS -> List.of(wire(exact, "", amount.add(TEN), exact.remittance()));
            case TWICE -> List.of(exact, wire(exact, "-B", amount, exact.remittance()));
            case UNIDENTIFIED -> List.of(wire(exact, "", amount, "for the goods, with thanks"));
            case BULK, CANCELLED, NONE -> List.of();
        };
    }

    private static Wire wire(Wire like, String suffix, BigDecimal amount, String remittance) {
        return new Wire(
                like.bankReference() + suffix,
                amount.toPlainString(),
                like.currency(),
                like.on(),
                like.payer(),
                remittance);
    }
}
