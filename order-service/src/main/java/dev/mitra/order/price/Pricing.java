package dev.mitra.order.price;

import java.util.List;

/// What became of the wish to price lines.
public sealed interface Pricing {

    record Done(Priced priced) implements Pricing {}

    /// These lines, counted from 0, name something that nobody sells on that day.
    record Unknown(List<Integer> lines) implements Pricing {}

    /// More than [PriceEngine#MOST_SEATS] in all.
    record TooManySeats(long seats) implements Pricing {}
}
