package dev.mitra.stack.prove;

import dev.mitra.stack.Arguments;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Settings;
import dev.mitra.stack.Stack;
import dev.mitra.stack.Terminal;
import dev.mitra.stack.Throwaway;
import dev.mitra.stack.ops.Ops;
import dev.mitra.stack.people.Bank;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/// `./mitra prove`: a stack of its own, orders, kills, quiet, judgement.
public final class Prove {

    private static final List<Invariant> INVARIANTS = List.of(
            new LicencesMatchReleases(),
            new OneAccountPerEmail(),
            new JournalBalances(),
            new PaidMeansCovered(),
            new OneMailPerOrderAndKind(),
            new InvoiceNumbersHaveNoHole(),
            new EveryEventArrived(),
            new AcknowledgedOnce(),
            new ServicesAgree());

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
        var plan = Plan.of(
                arguments.number("--seed").orElse(42),
                arguments.number("--orders").orElse(200));
        var kills = arguments.number("--kills").orElse(10);
        terminal.say("  seed " + plan.seed() + ", " + plan.orders().size() + " orders of " + plan.resellers()
                + " resellers, " + kills + " kills");
        var folder = settings.folder().resolve("prove");
        try (var running = terminal.step("a fresh stack", () -> Throwaway.start(settings, arguments.has("--keep")));
                var history = new History(folder.resolve("history.jsonl"))) {
            return prove(plan, kills, running.stack(), history) ? 0 : 1;
        } finally {
            terminal.say("  history: " + folder.resolve("history.jsonl"));
        }
    }

    private boolean prove(Plan plan, int kills, Stack stack, History history) {
        var logIn = new LogIn(settings);
        var resellers = terminal.step("resellers", () -> new Partners(settings, logIn).join(plan.resellers()));
        var ops = Ops.of(settings);
        ops.quiet(settings.quietTimeout());
        var today = ops.clocks()
                .values()
                .iterator()
                .next()
                .atZone(ZoneId.of("America/New_York"))
                .toLocalDate();
        var persistence = new Persistence(history, Duration.ofMinutes(3));
        var load = new Load(plan, resellers, new Bank(logIn), today, persistence);
        var before = CpuTime.of(stack);
        terminal.step("orders, wires" + (kills > 0 ? ", kills" : ""), () -> {
            drive(plan, kills, stack, history, load);
            return true;
        });
        terminal.step("quiet", () -> ops.quiet(settings.quietTimeout()));
        var used = CpuTime.of(stack).since(before);
        var evidence = new Evidence(settings, logIn, load.placed());
        var report = terminal.step("judged", () -> judge(evidence));
        report.print(terminal);
        load.refused().forEach(refused -> terminal.say("  refused: " + refused));
        if (kills == 0) {
            tellCpu(used, load.placed().size());
        }
        return report.holds()
                && load.refused().isEmpty()
                && load.placed().size() == plan.orders().size();
    }

    private void drive(Plan plan, int kills, Stack stack, History history, Load load) {
        var executioner = new Executioner(stack, plan.seed(), history);
        var loading = CompletableFuture.runAsync(load::run);
        executioner.run(kills, () -> load.done() / (double) plan.orders().size(), loading::isDone);
        loading.join();
        executioner.recoveries().forEach(recovery -> terminal.say("  killed and back: " + recovery));
    }

    private static Report judge(Evidence evidence) {
        var findings = new LinkedHashMap<Invariant, List<String>>();
        INVARIANTS.forEach(invariant -> findings.put(invariant, invariant.offenders(evidence)));
        return new Report(findings);
    }

    private void tellCpu(CpuTime used, int orders) {
        terminal.say(
                String.format(Locale.ROOT, "  CPU ms per order: %.1f %s", used.sum() / (double) orders, used.millis()));
    }
}
