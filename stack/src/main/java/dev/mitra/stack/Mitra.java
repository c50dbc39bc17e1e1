package dev.mitra.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The command `./mitra`, except what the script does by itself (building, testing, logs).
public final class Mitra {

    private Mitra() {}

    public static void main(String[] words) {
        System.exit(run(List.of(words), new Terminal(System.out)));
    }

    static int run(List<String> words, Terminal terminal) {
        try {
            var arguments = Arguments.parse(words);
            return Commands.run(arguments, settings(arguments, System.getenv()), terminal);
        } catch (Refusal e) {
            terminal.say("mitra: " + e.getMessage());
            return 1;
        }
    }

    /// A proof and a benchmark have a stack of their own beside the one at work, unless the one that runs is
    /// asked for.
    static Settings settings(Arguments arguments, Map<String, String> environment) {
        var root = Path.of(System.getProperty("mitra.root", "."));
        var usual = switch (arguments.command()) {
            case "prove" -> arguments.has("--running") ? Optional.<Integer>empty() : Optional.of(2000);
            case "bench" -> Optional.of(4000);
            default -> Optional.<Integer>empty();
        };
        var offset = arguments.number("--port-offset").or(() -> usual);
        return Settings.of(root, withoutFailurePoints(environment), offset).with(doors(arguments));
    }

    /// Those are a proof's to set, for its own stack; whatever somebody has in a shell reaches no stack.
    private static Map<String, String> withoutFailurePoints(Map<String, String> environment) {
        var others = new TreeMap<>(environment);
        others.remove(FailurePoints.VARIABLE);
        return others;
    }

    /// `--secured` and `--replicas` of `up`, which later commands on the same stack take from the environment.
    private static Map<String, String> doors(Arguments arguments) {
        var doors = new TreeMap<String, String>();
        if (arguments.has("--secured")) {
            doors.put("MITRA_SECURED", "true");
        }
        if (arguments.command().equals("up")) {
            arguments.number("--replicas").ifPresent(count -> doors.put("MITRA_PROVE_REPLICAS", count.toString()));
        }
        return doors;
    }
}
