package dev.mitra.stack;

import java.nio.file.Path;
import java.util.List;

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
            var settings = Settings.of(root, System.getenv(), arguments.number("--port-offset"));
            return Commands.run(arguments, settings, terminal);
        } catch (Refusal e) {
            terminal.say("mitra: " + e.getMessage());
            return 1;
        }
    }
}
