package dev.mitra.order.quote;

import java.util.List;

/// What became of the wish for a quote.
public sealed interface Quoting {

    record Quoted(Quote quote) implements Quoting {}

    record NotActive() implements Quoting {}

    record UnknownSkus(List<Integer> lines) implements Quoting {}

    record TooManySeats() implements Quoting {}
}
