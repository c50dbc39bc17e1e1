package dev.mitra.order.order;

import dev.mitra.order.explain.Explanation;
import java.time.LocalDate;
import java.util.List;

/// The terms of one order, frozen when it is placed, and why they are so.
public record TermsDecision(Terms terms, LocalDate dueOn, List<Explanation> explanation) {

    public TermsDecision {
        explanation = List.copyOf(explanation);
    }
}
