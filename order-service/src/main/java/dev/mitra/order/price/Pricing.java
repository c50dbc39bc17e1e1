package dev.mitra.order.price;

import java.util.List;
import java.util.Map;

/// What became of the wish to price lines.
public sealed interface Pricing {

    record Done(Priced priced) implements Pricing {}

    /// These lines, counted from 0, name something that nobody sells on that day.
    record Unknown(List<Integer> lines) implements Pricing {}

    /// These lines, counted from 0, want to renew or upgrade what they cannot.
    record NotReplaceable(Map<Integer, Irreplaceable> lines) implements Pricing {}

    /// More than [PriceEngine#MOST_SEATS] in all.
    record TooManySeats(long seats) implements Pricing {}
}
