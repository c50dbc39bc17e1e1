package dev.mitra.order.order;

import dev.mitra.kernel.Money;
import dev.mitra.order.explain.Explanation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The terms of one order, frozen when it is placed, and why they are so.
public record TermsDecision(Terms terms, LocalDate dueOn, List<Explanation> explanation) {

    public TermsDecision {
        explanation = List.copyOf(explanation);
    }

    /// The order stays, but is paid before it is released.
    public TermsDecision beyondLimit(Money net) {
        var reason = new Explanation(
                "CREDIT_LIMIT", Map.of("net", net.toString()), "PREPAID: the order goes beyond the credit limit");
        var entries = new ArrayList<>(List.of(reason));
        entries.addAll(explanation.stream()
                .filter(it -> !it.result().startsWith(Terms.NET30.name()))
                .toList());
        return new TermsDecision(Terms.PREPAID, dueOn, entries);
    }
}
