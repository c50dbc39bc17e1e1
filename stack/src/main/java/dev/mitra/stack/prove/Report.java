package dev.mitra.stack.prove;

import dev.mitra.stack.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the proof did and found: for people, and as JSON for programs.
///
/// @param recoveries what was broken, and how long each took until all was as before
/// @param points the failure points that were set, and what came of each
record Report(
        Wish wish,
        int orders,
        List<Recoveries.Recovery> recoveries,
        Map<String, Map<PointsReached.Outcome, Integer>> points,
        List<Finding> findings) {

    private static final int SHOWN = 20;

    /// @param offenders by their ids and in words; empty when it holds
    record Finding(String id, String sentence, List<String> offenders) {

        static Finding of(Invariant invariant, Evidence evidence) {
            try {
                return new Finding(invariant.id(), invariant.sentence(), invariant.offenders(evidence));
            } catch (RuntimeException e) {
                return new Finding(invariant.id(), invariant.sentence(), List.of("could not be judged: " + e));
            }
        }

        boolean holds() {
            return offenders.isEmpty();
        }
    }

    boolean holds() {
        return findings.stream().allMatch(Finding::holds);
    }

    void print(Terminal terminal) {
        recoveries.forEach(recovery -> terminal.say("  broken and back: " + recovery));
        PointsReached.told(points).forEach(point -> terminal.say("  failure point " + point));
        findings.forEach(finding -> {
            var verdict = finding.holds() ? "holds " : "BROKEN";
            terminal.say("  " + verdict + " " + finding.id() + "  " + finding.sentence());
            finding.offenders().stream().limit(SHOWN).forEach(offender -> terminal.say("           " + offender));
            if (finding.offenders().size() > SHOWN) {
                terminal.say("           and " + (finding.offenders().size() - SHOWN) + " more");
            }
        });
    }

    void write(Path file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("holds", holds());
        json.put("seed", wish.seed());
        json.put("orders", orders);
        json.put("kills", wish.kills());
        json.put("replicas", wish.replicas());
        json.put("previous", wish.previous().orElse(""));
        json.put("defect", wish.defect().orElse(""));
        json.put("faults", recoveries);
        json.put("failurePoints", points);
        json.put("findings", findings);
        try {
            Files.writeString(file, Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
