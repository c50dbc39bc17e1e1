package dev.mitra.order.quote;

import dev.mitra.order.price.Irreplaceable;
import java.util.List;
import java.util.Map;

/// What became of the wish for a quote.
public sealed interface Quoting {

    record Quoted(Quote quote) implements Quoting {}

    record NotActive() implements Quoting {}

    /// A newer policy must be accepted first, where the vendor asks for that (R9.1).
    record PolicyNotAccepted(String policyVersion) implements Quoting {}

    record UnknownSkus(List<Integer> lines) implements Quoting {}

    record NotReplaceable(Map<Integer, Irreplaceable> lines) implements Quoting {}

    record TooManySeats() implements Quoting {}
}
