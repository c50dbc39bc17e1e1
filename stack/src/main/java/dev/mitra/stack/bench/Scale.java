package dev.mitra.stack.bench;

import dev.mitra.stack.Arguments;
import dev.mitra.stack.Refusal;
import java.util.Arrays;
import java.util.List;

/// How much of everything is measured.
///
/// @param warmUp orders that run before anything counts: a JVM compiles its hot code only after some thousand
/// @param clients how many clients place and pay at the same time, one measurement each
/// @param rate orders a second of the latency workload
/// @param reads of the catalogue and of quotes
/// @param history how many copied orders stand in the databases, one after the other: what orders and reads cost is
///     measured with each
/// @param licences how many each customer has already of those that order in `owned`, one measurement each
/// @param backlog events that wait in an outbox
record Scale(
        List<String> workloads,
        int warmUp,
        int orders,
        List<Integer> clients,
        int rate,
        int reads,
        int invoices,
        int resellers,
        int entries,
        List<Integer> history,
        List<Integer> licences,
        int backlog) {

    private static final List<String> ALL = List.of(
            "start", "restart", "idle", "place", "fulfil", "rate", "reads", "lists", "verify", "owned", "backlog",
            "monthly", "bank");

    static Scale of(Arguments arguments) {
        return new Scale(
                workloads(arguments),
                arguments.number("--warm-up").orElse(3000),
                arguments.number("--orders").orElse(1000),
                numbers(arguments, "--clients", "1,8,32,128"),
                arguments.number("--rate").orElse(50),
                arguments.number("--reads").orElse(5000),
                arguments.number("--invoices").orElse(10_000),
                arguments.number("--resellers").orElse(500),
                arguments.number("--entries").orElse(10_000),
                numbers(arguments, "--history", "0"),
                numbers(arguments, "--licences", "1,100,10000"),
                arguments.number("--backlog").orElse(100_000));
    }

    boolean wants(String workload) {
        return workloads.contains(workload);
    }

    /// With one client alone nothing runs side by side; fewer orders say as much.
    int ordersOf(int clients) {
        return clients == 1 ? Math.max(1, orders / 4) : orders;
    }

    private static List<String> workloads(Arguments arguments) {
        var chosen = arguments
                .text("--workloads")
                .map(text -> List.of(text.split(",")))
                .orElse(ALL);
        chosen.stream().filter(name -> !ALL.contains(name)).findFirst().ifPresent(name -> {
            throw new Refusal("There is no workload \"" + name + "\"; there are: " + String.join(", ", ALL) + ".");
        });
        return chosen;
    }

    private static List<Integer> numbers(Arguments arguments, String option, String customary) {
        var text = arguments.text(option).orElse(customary);
        try {
            return Arrays.stream(text.split(",")).map(Integer::valueOf).toList();
        } catch (NumberFormatException e) {
            throw new Refusal(option + " needs whole numbers with commas between, not \"" + text + "\".", e);
        }
    }
}
