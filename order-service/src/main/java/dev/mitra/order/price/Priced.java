package dev.mitra.order.price;

import dev.mitra.kernel.Money;
import dev.mitra.order.explain.Explanation;
import java.util.Currency;
import java.util.List;

/// Lines in the order in which they were asked for, all of one currency, with their sum before tax.
public record Priced(Currency currency, List<PricedLine> lines, Money net, List<Explanation> explanation) {

    public Priced {
        lines = List.copyOf(lines);
        explanation = List.copyOf(explanation);
    }
}
