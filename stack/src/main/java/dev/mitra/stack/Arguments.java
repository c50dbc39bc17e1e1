package dev.mitra.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The words after `./mitra`: a command, its operands, and options. An option has a value when it is one of
/// `VALUED`; `--name value` and `--name=value` mean the same.
public record Arguments(String command, List<String> operands, Map<String, String> options) {

    private static final List<String> FLAGS = List.of(
            "--fresh", "--detach", "--no-demo", "--keep", "--fuzz", "--secured", "--running", "--points", "--doors");
    private static final List<String> VALUED = List.of(
            "--port-offset",
            "--parts",
            "--operations",
            "--orders",
            "--seed",
            "--kills",
            "--report",
            "--faults",
            "--replicas",
            "--together",
            "--previous",
            "--defect",
            "--defects",
            "--workloads",
            "--clients",
            "--rate",
            "--warm-up",
            "--reads",
            "--invoices",
            "--resellers",
            "--entries",
            "--history",
            "--licences",
            "--backlog");

    public static Arguments parse(List<String> words) {
        if (words.isEmpty()) {
            return new Arguments("help", List.of(), Map.of());
        }
        var operands = new ArrayList<String>();
        var options = new TreeMap<String, String>();
        var rest = words.subList(1, words.size()).iterator();
        while (rest.hasNext()) {
            var word = rest.next();
            var name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            if (!word.startsWith("--")) {
                operands.add(word);
            } else if (FLAGS.contains(word)) {
                options.put(word, "");
            } else if (!VALUED.contains(name)) {
                throw new Refusal("There is no option " + name + "; ./mitra help lists them.");
            } else if (!name.equals(word)) {
                options.put(name, word.substring(name.length() + 1));
            } else if (rest.hasNext()) {
                options.put(name, rest.next());
            } else {
                throw new Refusal("The option " + name + " needs a value.");
            }
        }
        return new Arguments(words.getFirst(), List.copyOf(operands), Map.copyOf(options));
    }

    public boolean has(String flag) {
        return options.containsKey(flag);
    }

    public Optional<Integer> number(String option) {
        return Optional.ofNullable(options.get(option)).map(text -> {
            try {
                return Integer.parseInt(text);
            } catch (NumberFormatException e) {
                throw new Refusal(option + " needs a whole number, not \"" + text + "\".", e);
            }
        });
    }

    public Optional<String> text(String option) {
        return Optional.ofNullable(options.get(option));
    }

    /// The only operand, as in `logs order`.
    public String operand(String what) {
        if (operands.size() != 1) {
            throw new Refusal("./mitra " + command + " needs " + what + ".");
        }
        return operands.getFirst();
    }
}
