package dev.mitra.order.order;

import java.time.LocalDate;

/// The payment axis of an order, as billing-service's events tell.
public sealed interface Payment {

    record Unpaid() implements Payment {}

    /// @param on value date of the money that covered it
    record Paid(LocalDate on) implements Payment {}

    /// Was paid, until the bank took the money back.
    record Reversed() implements Payment {}

    /// The invoice was credited; nothing is owed any more. The last word.
    record Credited() implements Payment {}

    default boolean owes() {
        return switch (this) {
            case Unpaid(), Reversed() -> true;
            case Paid _, Credited() -> false;
        };
    }

    default Payment after(PaymentFact fact) {
        return switch (this) {
            case Credited() -> this;
            case Unpaid(), Paid _, Reversed() ->
                switch (fact.kind()) {
                    case PAID -> this instanceof Paid ? this : new Paid(fact.on());
                    case REVERSED -> new Reversed();
                    case CREDITED -> new Credited();
                };
        };
    }
}
