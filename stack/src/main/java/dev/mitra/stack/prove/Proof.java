package dev.mitra.stack.prove;

import dev.mitra.stack.LogIn;
import dev.mitra.stack.Refusal;
import dev.mitra.stack.Stack;
import dev.mitra.stack.Terminal;
import dev.mitra.stack.ops.Ops;
import dev.mitra.stack.people.Bank;
import dev.mitra.stack.prove.Report.Finding;
import dev.mitra.testkit.Await;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// One proof on a running stack: partners join, orders come while things break, races, the end of a month,
/// every event again; then everything is judged.
final class Proof {

    private static final int APPLICANT = 900;

    /// How much longer everything may take to drain for each order whose events are read once more.
    private static final Duration PER_ORDER = Duration.ofMillis(100);

    private final Wish wish;
    private final Plan plan;
    private final Stack stack;
    private final Lines lines;
    private final Terminal terminal;
    private final LogIn logIn;
    private final Ops ops;
    private final Duration patience;
    private final Promises promises;
    private final Answers answers = new Answers();
    private final Recoveries recoveries;
    private final Persistence persistence;
    private final Evidence evidence;
    private final List<Finding> findings = new ArrayList<>();

    Proof(Wish wish, Stack stack, Lines lines, History history, Terminal terminal) {
        this.wish = wish;
        this.plan = Plan.of(wish);
        this.stack = stack;
        this.lines = lines;
        this.terminal = terminal;
        this.logIn = new LogIn(stack.settings());
        this.ops = Ops.of(stack.settings());
        this.patience = stack.settings().quietTimeout().plus(PER_ORDER.multipliedBy(wish.orders()));
        this.promises = new Promises(plan.seed());
        this.recoveries = new Recoveries(history, Backlog.of(stack.settings()));
        this.persistence = new Persistence(history, Duration.ofMinutes(3), answers);
        this.evidence = new Evidence(stack.settings(), logIn, promises);
    }

    Report run() {
        var partners = new Partners(stack.settings(), logIn);
        var resellers = terminal.step("resellers", () -> partners.join(plan.resellers() + 1));
        var counter = new Counter(persistence, new Bank(logIn), promises);
        var copies = Copies.of(evidence);
        // the last one orders in the races only, so it stays new
        var established = resellers.subList(0, plan.established());
        step("established", () -> partners.establish(established, counter, plan.seed(), today()));
        var late = new LateReseller(ops, counter, established.getFirst(), plan.seed());
        // with one established reseller alone nobody would order on terms any more
        if (established.size() > 1) {
            found("late", "who owes for more than 30 days is restricted", () -> late.become(patience));
        }
        var today = today();
        step("orders, wires, " + plan.faults().size() + " faults", () -> drive(resellers, counter, today));
        // it may have paid meanwhile, by money that was too much
        boolean stillLate = late.isLate();
        step("races", () -> race(partners, resellers, counter, today));
        found("quiet", "everything drains when nothing is broken any more", () -> {
            ops.quiet(patience);
            return List.of();
        });
        var onTerms = established.getLast();
        found(
                "credit",
                CreditRace.SENTENCE,
                () -> new CreditRace(onTerms, counter, evidence, () -> ops.quiet(patience), plan.seed()).run());
        found(
                "month",
                MonthEnd.SENTENCE,
                () -> new MonthEnd(ops, evidence, counter, established, plan.seed()).pass(patience));
        if (plan.faults().isEmpty()) {
            found("once", Copies.SENTENCE, () -> Copies.of(evidence).repeatedSince(copies));
        }
        repeat();
        step("judged", this::judge);
        if (stillLate) {
            var ordered = LateReseller.judged(plan.keysOf(0), promises.placed(), evidence.orders());
            findings.add(new Finding("late", LateReseller.SENTENCE, ordered));
        }
        return new Report(wish, promises.placed().size(), recoveries.all(), recoveries.points(), List.copyOf(findings));
    }

    private void drive(List<LogIn.Person> resellers, Counter counter, LocalDate today) {
        var load = new Load(plan, resellers, counter, returns(), today);
        var saboteur = new Saboteur(stack, lines, plan.seed(), recoveries, answers);
        // the load waits for the faults that belong before it, else a quick machine would be done before they begin
        var ahead = Math.max(0.05, 16.0 / plan.orders().size());
        var loading = CompletableFuture.runAsync(() -> load.run(number -> Await.within(
                Duration.ofMinutes(10), () -> number / (double) plan.orders().size() - ahead <= saboteur.next())));
        var before = CpuTime.of(stack);
        saboteur.run(plan.faults(), load::share, loading::isDone);
        loading.join();
        if (plan.faults().isEmpty()) {
            tellCpu(before);
        }
    }

    /// What an undisturbed order costs; a process that was killed takes its account with it.
    private void tellCpu(CpuTime before) {
        ops.quiet(patience);
        var used = CpuTime.of(stack).since(before);
        var each = used.sum() / (double) promises.placed().size();
        terminal.say(String.format(Locale.ROOT, "  CPU ms per order: %.1f %s", each, used.millis()));
    }

    private void race(Partners partners, List<LogIn.Person> resellers, Counter counter, LocalDate today) {
        var crowd = Math.clamp(plan.orders().size() / (wish.running() ? 16 : 4), 4, 50);
        var races = new Races(resellers, counter, today, plan.seed(), crowd);
        found("race", "of two who decide at once one wins", () -> {
            races.run();
            races.returnAgainstIssue(resellers.get(plan.established() - 1), returns());
            var offenders = new ArrayList<>(races.findings());
            offenders.addAll(new Applications(partners, persistence).race(APPLICANT));
            return offenders;
        });
    }

    private Returns returns() {
        return new Returns(persistence, logIn, promises);
    }

    private void repeat() {
        var aftermath = new Aftermath(stack, ops, evidence.databases(), patience);
        if (wish.faults().contains(FaultKind.REORDER)) {
            found(
                    "reorder",
                    "every event once more, in another order, changes nothing",
                    () -> aftermath.reorder(plan.seed()));
        }
        if (wish.faults().contains(FaultKind.REPLAY)) {
            found("replay", "every topic from its beginning changes nothing and sends no mail", aftermath::replay);
        }
    }

    private void judge() {
        var invariants = wish.running() ? Invariants.BRIEFLY : Invariants.ALL;
        invariants.forEach(invariant -> findings.add(Finding.of(invariant, evidence)));
        findings.add(new Finding("answers", Answers.SENTENCE + " (" + answers.later() + " did)", answers.offenders()));
        findings.add(new Finding("recovery", Recoveries.SENTENCE, recoveries.late()));
        findings.add(new Finding("load", "nothing was refused that should not have been", promises.refused()));
    }

    /// A step that could not be taken is a finding like another: the judgement still follows.
    private void found(String id, String sentence, Supplier<List<String>> step) {
        var begin = System.nanoTime();
        List<String> offenders;
        try {
            offenders = step.get();
        } catch (Refusal e) {
            offenders = List.of(String.valueOf(e.getMessage()));
        }
        findings.add(new Finding(id, sentence, offenders));
        terminal.say(String.format(Locale.ROOT, "  %-56s %6.1f s", id, (System.nanoTime() - begin) / 1e9));
    }

    private void step(String what, Runnable work) {
        terminal.step(what, work);
    }

    private LocalDate today() {
        return ops.clocks()
                .values()
                .iterator()
                .next()
                .atZone(ZoneId.of("America/New_York"))
                .toLocalDate();
    }
}
