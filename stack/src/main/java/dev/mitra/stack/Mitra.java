package dev.mitra.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The command `./mitra`, except what the script does by itself (building, testing, logs).
public final class Mitra {

    private Mitra() {}

    public static void main(String[] words) {
        System.exit(run(List.of(words), new Terminal(System.out)));
    }

    static int run(List<String> words, Terminal terminal) {
        try {
            var arguments = Arguments.parse(words);
            var root = Path.of(System.getProperty("mitra.root", "."));
            // proof and benchmark have a stack of their own beside the one at work
            var usual = switch (arguments.command()) {
                case "prove" -> Optional.of(2000);
                case "bench" -> Optional.of(4000);
                default -> Optional.<Integer>empty();
            };
            var offset = arguments.number("--port-offset").or(() -> usual);
            var settings = Settings.of(root, System.getenv(), offset);
            return Commands.run(arguments, settings, terminal);
        } catch (Refusal e) {
            terminal.say("mitra: " + e.getMessage());
            return 1;
        }
    }
}
