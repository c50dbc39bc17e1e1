package dev.mitra.stack.prove;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.ops.ClockStep;
import dev.mitra.stack.ops.Ops;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// An established reseller who owes for longer than 30 days before anything is broken, and orders on while things are:
/// what it orders is prepaid (silent point 7).
record LateReseller(Ops ops, Counter counter, LogIn.Person reseller, long seed) {

    static final String SENTENCE = "while a reseller is late, its orders are prepaid, whatever breaks";

    private static final ClockStep DAYS = ClockStep.parse("+33d");

    /// What came out as it never may, in words.
    List<String> become(Duration patience) {
        var purchase = Plan.purchase("PROVE-" + seed + "-OWED", 62_000, new Random(seed));
        boolean owes = counter.place(reseller, purchase)
                .flatMap(id -> counter.invoiced(reseller, id))
                .isPresent();
        ops.advance(DAYS, patience);
        ops.quiet(patience);
        return owes && isLate()
                ? List.of()
                : List.of(reseller.email() + " owes for " + DAYS.text() + " and is not RESTRICTED");
    }

    boolean isLate() {
        return Partners.standing(reseller).equals("RESTRICTED");
    }

    /// @param placed ids by keys
    /// @param orders by ids
    static List<String> judged(List<String> keys, Map<String, String> placed, Map<String, JsonNode> orders) {
        return keys.stream()
                .flatMap(key -> Optional.ofNullable(placed.get(key)).stream())
                .flatMap(id -> Optional.ofNullable(orders.get(id)).stream())
                .filter(order -> !order.path("terms").asText().equals("PREPAID"))
                .map(order -> order.path("id").asText() + " of a reseller who is late is "
                        + order.path("terms").asText())
                .toList();
    }
}
