package dev.mitra.license.verifier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The command line, taken apart. */
record Arguments(String command, String file, Map<String, String> options) {

    private static final List<String> COMMANDS = List.of("inspect", "verify");
    private static final List<String> OPTIONS = List.of("--roots", "--product", "--released", "--status", "--at");

    static Arguments of(String[] arguments) {
        if (arguments.length < 2 || !COMMANDS.contains(arguments[0])) {
            throw new IllegalArgumentException("Say inspect or verify, and a file.");
        }
        var options = new HashMap<String, String>();
        for (int i = 2; i < arguments.length; i += 2) {
            if (!OPTIONS.contains(arguments[i]) || i + 1 == arguments.length) {
                throw new IllegalArgumentException("Not understood: " + arguments[i]);
            }
            options.put(arguments[i], arguments[i + 1]);
        }
        return new Arguments(arguments[0], arguments[1], options);
    }

    String option(String name) {
        return options.get(name);
    }
}
