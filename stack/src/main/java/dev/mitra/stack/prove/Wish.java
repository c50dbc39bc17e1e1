package dev.mitra.stack.prove;

import dev.mitra.stack.Arguments;
import dev.mitra.stack.Refusal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What was asked of `./mitra prove`.
///
/// @param replicas how many processes each service has
/// @param defect which mistake the product shall have, to see whether the proof finds it
record Wish(long seed, int orders, int kills, Set<FaultKind> faults, int replicas, Optional<String> defect) {

    static Wish of(Arguments arguments) {
        var replicas = arguments.number("--replicas").orElse(1);
        return new Wish(
                arguments.number("--seed").orElse(42),
                arguments.number("--orders").orElse(200),
                arguments.number("--kills").orElse(10),
                arguments
                        .text("--faults")
                        .map(Wish::kinds)
                        .orElseGet(() -> EnumSet.complementOf(EnumSet.of(FaultKind.DISK))),
                replicas,
                arguments.text("--defect"));
    }

    private static Set<FaultKind> kinds(String text) {
        var kinds = EnumSet.noneOf(FaultKind.class);
        for (var word : text.split(",")) {
            if (!word.equals("none")) {
                kinds.add(kind(word));
            }
        }
        return kinds;
    }

    private static FaultKind kind(String word) {
        return Arrays.stream(FaultKind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no fault \"" + word + "\"; there are: "
                        + String.join(
                                ", ",
                                Arrays.stream(FaultKind.values())
                                        .map(FaultKind::word)
                                        .toList())
                        + "."));
    }

    /// What the stack's parts are told.
    Map<String, String> environment() {
        var environment = new TreeMap<String, String>();
        environment.put("MITRA_PROVE_LINES", "40");
        // all of the load comes from one address
        environment.put("MITRA_RATE_LIMIT_SCALE", "1000");
        environment.put("MITRA_PROVE_REPLICAS", Integer.toString(replicas));
        environment.put(
                dev.mitra.stack.FailurePoints.VARIABLE,
                "points"
                        + defect.map(name -> "," + name.toUpperCase(Locale.ROOT))
                                .orElse(""));
        return environment;
    }
}
