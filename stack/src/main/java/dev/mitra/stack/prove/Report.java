package dev.mitra.stack.prove;

import dev.mitra.stack.Terminal;
import java.util.List;
import java.util.Map;

/// What the proof found, as a person reads it.
record Report(Map<Invariant, List<String>> findings) {

    private static final int SHOWN = 20;

    boolean holds() {
        return findings.values().stream().allMatch(List::isEmpty);
    }

    void print(Terminal terminal) {
        findings.forEach((invariant, offenders) -> {
            var verdict = offenders.isEmpty() ? "holds " : "BROKEN";
            terminal.say("  " + verdict + " " + invariant.id() + "  " + invariant.sentence());
            offenders.stream().limit(SHOWN).forEach(offender -> terminal.say("           " + offender));
            if (offenders.size() > SHOWN) {
                terminal.say("           and " + (offenders.size() - SHOWN) + " more");
            }
        });
    }
}
