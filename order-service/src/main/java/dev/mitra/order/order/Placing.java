package dev.mitra.order.order;

import dev.mitra.kernel.Money;
import dev.mitra.order.price.Irreplaceable;
import java.util.List;
import java.util.Map;

/// What became of the wish to order.
public sealed interface Placing {

    record Placed(PlacedOrder order) implements Placing {}

    record Refused(Refusal refusal) implements Placing {}

    /// Why nothing was ordered.
    sealed interface Refusal {}

    /// Not known as an active reseller (R2.7).
    record NotActive() implements Refusal {}

    record PolicyNotAccepted(String policyVersion) implements Refusal {}

    /// The ship-to mailbox is the reseller's own (R5.1).
    record OwnMailbox() implements Refusal {}

    /// These lines, counted from 0, name nothing that is sold today.
    record UnknownSkus(List<Integer> lines) implements Refusal {}

    /// These lines, counted from 0, want to renew or upgrade what they cannot.
    record NotReplaceable(Map<Integer, Irreplaceable> lines) implements Refusal {}

    record TooManySeats(long seats) implements Refusal {}

    record TotalDiffers(Money actual) implements Refusal {}
}
