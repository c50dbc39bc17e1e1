package dev.mitra.stack.prove;

import dev.mitra.stack.Arguments;
import dev.mitra.stack.Refusal;
import dev.mitra.stack.Settings;
import dev.mitra.stack.Stack;
import dev.mitra.stack.Terminal;
import dev.mitra.stack.Throwaway;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;

/// `./mitra prove`: a stack of its own, orders, faults, quiet, judgement.
public final class Prove {

    private final Arguments arguments;
    private final Settings settings;
    private final Terminal terminal;

    public Prove(Arguments arguments, Settings settings, Terminal terminal) {
        this.arguments = arguments;
        this.settings = settings;
        this.terminal = terminal;
    }

    /// Answers 0 when every invariant holds.
    public int run() {
        if (arguments.text("--defects").isPresent()) {
            return mistakes(Trial.named(arguments.text("--defects").orElseThrow()));
        }
        if (arguments.has("--running")) {
            return running();
        }
        return arguments.has("--fuzz") ? fuzz() : prove();
    }

    /// Answers 0 when each mistake was found and nothing without one.
    private int mistakes(List<Trial> trials) {
        var wish = Wish.of(arguments);
        var own = settings.with(wish.environment());
        try (var lines = Lines.of(own);
                var running = terminal.step("a fresh stack", () -> Throwaway.start(own, false));
                var history = new History(own.folder().resolve("prove/history.jsonl"))) {
            var found = new Trials(running.stack(), lines, history, terminal).run(trials, wish.seed());
            var missed = found.entrySet().stream()
                    .filter(trial ->
                            trial.getKey().isControl() != trial.getValue().isEmpty())
                    .map(trial -> trial.getKey().name())
                    .toList();
            terminal.say(
                    missed.isEmpty()
                            ? "  Each is as it should be."
                            : "  Not as it should be: " + String.join(", ", missed));
            return missed.isEmpty() ? 0 : 1;
        }
    }

    private int fuzz() {
        var wish = Wish.of(arguments);
        var own = settings.with(FuzzProof.environment());
        var folder = own.folder().resolve("prove");
        try (var running = terminal.step("a fresh stack", () -> Throwaway.start(own, false));
                var history = new History(folder.resolve("history.jsonl"))) {
            var findings = new FuzzProof(
                            running.stack().settings(),
                            terminal,
                            history,
                            wish.seed(),
                            FuzzProof.services(arguments.text("--parts")),
                            Pattern.compile(arguments.text("--operations").orElse("")),
                            arguments.has("--doors"))
                    .run();
            return told(new Report(wish, 0, List.of(), Map.of(), findings), folder);
        }
    }

    private int prove() {
        var wish = told(Wish.of(arguments));
        var own = settings.with(wish.environment());
        if (!wish.faults().contains(FaultKind.DISK)) {
            return proved(wish, own);
        }
        try (var _ = SmallDisk.at(own.folder())) {
            return proved(wish, own);
        }
    }

    private int proved(Wish wish, Settings own) {
        var folder = own.folder().resolve("prove");
        try (var lines = Lines.of(own);
                var running = terminal.step("a fresh stack", () -> Throwaway.start(own, false));
                var history = new History(folder.resolve("history.jsonl"))) {
            var report = new Proof(wish, running.stack(), lines, history, terminal).run();
            return told(report, folder);
        }
    }

    /// On the stack that runs, with all that it has been through; it runs on.
    private int running() {
        var wish = told(Wish.of(arguments));
        var stack = Stack.of(settings.with(wish.environment()));
        var missing = stack.missing();
        if (!missing.isEmpty()) {
            throw new Refusal("No stack runs here: " + String.join(", ", missing) + " of "
                    + stack.settings().folder());
        }
        var folder = stack.settings().folder().resolve("prove");
        try (var lines = Lines.none();
                var history = new History(folder.resolve("history.jsonl"))) {
            return told(new Proof(wish, stack, lines, history, terminal).run(), folder);
        }
    }

    private Wish told(Wish wish) {
        terminal.say("  seed " + wish.seed() + ", " + wish.orders() + " orders, " + wish.kills() + " kills, "
                + wish.replicas() + " of each service, faults " + wish.faults()
                + wish.defect().map(name -> ", defect " + name).orElse(""));
        return wish;
    }

    private int told(Report report, Path folder) {
        report.print(terminal);
        report.write(folder.resolve("report.json"));
        terminal.say("  history and report: " + folder);
        if (arguments.has("--keep")) {
            lookAround();
        }
        return report.holds() ? 0 : 1;
    }

    /// Until Ctrl-C: the lines to PostgreSQL and the broker end with this process.
    private void lookAround() {
        terminal.say("  The stack runs until Ctrl-C.");
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
