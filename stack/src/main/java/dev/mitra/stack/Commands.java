package dev.mitra.stack;

import dev.mitra.stack.bench.Bench;
import dev.mitra.stack.ops.AuditTrails;
import dev.mitra.stack.ops.ClockStep;
import dev.mitra.stack.ops.Ops;
import dev.mitra.stack.prove.Prove;
import java.util.Map;

/// Which word does what.
final class Commands {

    private Commands() {}

    static int run(Arguments arguments, Settings settings, Terminal terminal) {
        return switch (arguments.command()) {
            case "up" -> new Up(arguments, settings, terminal).run();
            case "down" -> down(settings, terminal);
            case "status" -> new Status(Stack.of(settings), terminal).print();
            case "restart" ->
                restart(arguments.operand("the name of a part, as in ./mitra restart order"), settings, terminal);
            case "kill" -> kill(arguments.operand("the name of a part, as in ./mitra kill order"), settings, terminal);
            case "quiet" -> quiet(settings, terminal);
            case "prove" -> new Prove(arguments, settings, terminal).run();
            case "audit" -> audit(settings, terminal);
            case "bench" -> new Bench(arguments, settings).run();
            case "clock" -> clock(arguments, settings, terminal);
            default ->
                throw new Refusal("There is no command \"" + arguments.command() + "\"; ./mitra help lists them.");
        };
    }

    private static int down(Settings settings, Terminal terminal) {
        var launcher = new PidFile(settings.folder().resolve("run/launcher.pid"));
        var stack = Stack.of(settings);
        terminal.step("stopped", () -> {
            launcher.process()
                    .ifPresent(process -> process.stop(
                            dev.mitra.testkit.LocalProcess.Signal.TERM,
                            settings.stopTimeout().multipliedBy(3)));
            stack.down();
        });
        return 0;
    }

    private static int restart(String name, Settings settings, Terminal terminal) {
        var stack = Stack.of(settings);
        return terminal.step("restarted " + name, () -> {
            stack.stop(name);
            stack.start(name);
            return 0;
        });
    }

    private static int kill(String name, Settings settings, Terminal terminal) {
        var stack = Stack.of(settings);
        return terminal.step("killed " + name, () -> {
            stack.kill(name);
            return 0;
        });
    }

    private static int quiet(Settings settings, Terminal terminal) {
        var counters = terminal.step("quiet", () -> Ops.of(settings).quiet(settings.quietTimeout()));
        counters.forEach((service, counts) -> terminal.say("  " + service + " " + counts));
        return 0;
    }

    private static int audit(Settings settings, Terminal terminal) {
        var trails = terminal.step(
                "audit trails verified", () -> AuditTrails.of(settings).verify());
        trails.forEach(trail -> terminal.say("  %s %s, %d acts, seal %s %s"
                .formatted(
                        trail.service(),
                        trail.holds() ? "holds" : "BROKEN",
                        trail.sealed(),
                        trail.seal(),
                        trail.holds() ? "" : trail.offending())));
        return trails.stream().allMatch(AuditTrails.Found::holds) ? 0 : 1;
    }

    private static int clock(Arguments arguments, Settings settings, Terminal terminal) {
        var ops = Ops.of(settings);
        if (!arguments.operands().isEmpty()) {
            var step = ClockStep.parse(arguments.operand("how far, as in ./mitra clock +31d"));
            Map<String, Integer> jobs =
                    terminal.step("advanced by " + step.text(), () -> ops.advance(step, settings.quietTimeout()));
            jobs.forEach((job, count) -> terminal.say("  " + job + " " + count));
        }
        ops.clocks().forEach((service, now) -> terminal.say("  " + service + " " + now));
        return 0;
    }
}
