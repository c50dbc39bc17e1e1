package dev.mitra.billing.receipt;

import dev.mitra.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What is free of a receipt, by the day from which it counts: its value date, or the later day on which a credit note
/// or a refund gave it back. The same money never counts for two invoices on one day.
///
/// @param parts the earliest first
public record FreeMoney(List<Part> parts) {

    /// @param countsOn from this day
    public record Part(LocalDate countsOn, Money amount) {}

    public FreeMoney {
        parts = List.copyOf(parts);
    }

    /// Of a receipt that never gave anything back.
    public static FreeMoney of(Receipt.Accepted receipt) {
        return of(receipt, List.of());
    }

    /// @param givenBack later than the value date and not used since, the earliest first
    public static FreeMoney of(Receipt.Accepted receipt, List<Part> givenBack) {
        var later =
                givenBack.stream().filter(part -> part.amount().isPositive()).toList();
        var free = receipt.free();
        var own = later.stream().map(Part::amount).reduce(free, Money::minus);
        var parts = new ArrayList<Part>();
        if (own.isPositive()) {
            parts.add(new Part(receipt.money().valueDate(), own));
        }
        parts.addAll(first(later, own.isPositive() ? free.minus(own) : free));
        return new FreeMoney(parts);
    }

    /// The earliest of it.
    ///
    /// @param amount at most all
    public List<Part> earliest(Money amount) {
        return first(parts, amount);
    }

    /// The latest of it, the latest first.
    ///
    /// @param amount at most all
    public List<Part> latest(Money amount) {
        return first(parts.reversed(), amount);
    }

    /// From this day on all of it counts.
    public LocalDate lastDay(LocalDate otherwise) {
        return parts.isEmpty() ? otherwise : parts.getLast().countsOn();
    }

    /// After its earliest was taken.
    public FreeMoney without(Money earliest) {
        var all = parts.stream().map(Part::amount).reduce(earliest.negated(), Money::plus);
        return new FreeMoney(first(parts.reversed(), all).reversed());
    }

    /// So much of these, in their order.
    public static List<Part> first(List<Part> parts, Money amount) {
        var taken = new ArrayList<Part>();
        var left = amount;
        for (var part : parts) {
            var taking = part.amount().min(left);
            if (taking.isPositive()) {
                taken.add(new Part(part.countsOn(), taking));
                left = left.minus(taking);
            }
        }
        return taken;
    }
}
