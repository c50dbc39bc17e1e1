package dev.mitra.stack.prove;

import dev.mitra.stack.Arguments;
import dev.mitra.stack.FailurePoints;
import dev.mitra.stack.Refusal;
import dev.mitra.stack.Settings;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What was asked of `./mitra prove`.
///
/// @param together how many services are killed at the same moment
/// @param replicas how many processes each service has
/// @param defect which mistake the product shall have, to see whether the proof finds it
/// @param previous a folder with the build before, which every process runs until it is upgraded; second replicas run
///     it to the end
/// @param running whether it is the stack that runs already, of which this proof may only kill services
/// @param points whether processes have failure points: on the proof's own stack all; on one that runs already, where
///     asked for, those that the proof has started again
record Wish(
        long seed,
        int orders,
        int kills,
        int together,
        Set<FaultKind> faults,
        int replicas,
        Optional<String> defect,
        Optional<String> previous,
        boolean running,
        boolean points) {

    /// So many that each failure point ends a process once: every second kill is at one.
    private static final int KILLS = 2 * PlannedFault.POINTS.size();

    private static final Set<FaultKind> ONLY_WHEN_ASKED_FOR = EnumSet.of(FaultKind.DISK, FaultKind.UPGRADE);

    /// What a stack suffers that was not started for a proof.
    private static final Set<FaultKind> SPARING = EnumSet.of(FaultKind.KILL);

    /// So many orders and nothing that breaks.
    static Wish undisturbed(long seed, int orders) {
        return new Wish(seed, orders, 0, 1, Set.of(), 1, Optional.empty(), Optional.empty(), false, true);
    }

    static Wish of(Arguments arguments) {
        var replicas = arguments.number("--replicas").orElse(1);
        var previous = arguments.text("--previous");
        var running = arguments.has("--running");
        var faults = arguments
                .text("--faults")
                .map(Wish::kinds)
                .orElseGet(() ->
                        running ? EnumSet.copyOf(SPARING) : EnumSet.complementOf(EnumSet.copyOf(ONLY_WHEN_ASKED_FOR)));
        if (previous.isPresent()) {
            faults.add(FaultKind.UPGRADE);
        } else if (faults.contains(FaultKind.UPGRADE)) {
            throw new Refusal("The fault \"upgrade\" needs the build before: --previous FOLDER.");
        }
        if (running && (previous.isPresent() || arguments.has("--defect") || !SPARING.containsAll(faults))) {
            throw new Refusal("Of a stack that runs already only services are killed: --faults kill, or none.");
        }
        return new Wish(
                arguments.number("--seed").orElse(42),
                arguments.number("--orders").orElse(200),
                arguments.number("--kills").orElse(KILLS),
                arguments.number("--together").orElse(1),
                faults,
                replicas,
                arguments.text("--defect"),
                previous,
                running,
                !running || arguments.has("--points"));
    }

    private static EnumSet<FaultKind> kinds(String text) {
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
        environment.put("MITRA_PROVE_REPLICAS", Integer.toString(replicas));
        if (points) {
            environment.put(
                    FailurePoints.VARIABLE,
                    "points"
                            + defect.map(name -> "," + name.toUpperCase(Locale.ROOT))
                                    .orElse(""));
        }
        if (running) {
            return environment;
        }
        environment.put("MITRA_PROVE_LINES", "40");
        // all of the load comes from one address
        environment.put("MITRA_RATE_LIMIT_SCALE", "1000");
        previous.ifPresent(folder -> environment.put(
                Settings.PREVIOUS_BUILD, Path.of(folder).toAbsolutePath().toString()));
        return environment;
    }
}
