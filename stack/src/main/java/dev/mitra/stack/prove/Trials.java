package dev.mitra.stack.prove;

import dev.mitra.stack.FailurePoints;
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
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Switches the seeded mistakes on, one at a time, on one stack, and says what found each: what offends now and
/// did not before.
final class Trials {

    /// Those of the orders; one more orders in the races only, so it stays new.
    private static final int RESELLERS = 3;
    private final Stack healthy;
    private final Lines lines;
    private final History history;
    private final Terminal terminal;
    private final LogIn logIn;
    private final Ops ops;
    private final Persistence persistence;

    /// A mistake may keep the stack from ever becoming quiet, which is a finding: so less is waited than otherwise.
    private final Duration patience;

    private final Set<String> before = new HashSet<>();
    private final Set<String> dirty = new HashSet<>();

    Trials(Stack stack, Lines lines, History history, Terminal terminal) {
        this.healthy = stack;
        this.lines = lines;
        this.history = history;
        this.terminal = terminal;
        this.logIn = new LogIn(stack.settings());
        this.ops = Ops.of(stack.settings());
        this.patience = stack.settings().quietTimeout().dividedBy(3);
        this.persistence = new Persistence(history, patience);
    }

    /// Per mistake the findings that it caused.
    Map<Trial, List<Finding>> run(List<Trial> trials, long seed) {
        var partners = new Partners(healthy.settings(), logIn);
        var resellers = terminal.step("resellers", () -> partners.join(RESELLERS + 1));
        partners.establish(
                resellers.subList(0, 1), new Counter(persistence, new Bank(logIn), new Promises(seed)), seed, today());
        var found = new EnumMap<Trial, List<Finding>>(Trial.class);
        try {
            for (var trial : trials) {
                var own = seed + 1 + found.size();
                var findings = terminal.step(trial.name(), () -> fresh(one(trial, resellers, own)));
                findings.forEach(finding -> terminal.say(
                        "    " + finding.id() + ": " + finding.offenders().size() + ", "
                                + finding.offenders().getFirst()));
                found.put(trial, findings);
            }
        } finally {
            // a second replica is no part of the healthy stack: left alone it would take part in the next one's work
            dirty.forEach(mistaken(Trial.CONTROL)::stop);
        }
        return found;
    }

    private List<Finding> one(Trial trial, List<LogIn.Person> resellers, long seed) {
        var stack = with(trial);
        var promises = new Promises(seed);
        var counter = new Counter(persistence, new Bank(logIn), promises);
        var evidence = new Evidence(healthy.settings(), logIn, promises);
        var plan = Plan.of(Wish.undisturbed(seed, trial.orders()), RESELLERS);
        var copies = Copies.of(evidence);
        var returns = new Returns(persistence, logIn, promises);
        drive(trial, stack, new Load(plan, resellers.subList(0, RESELLERS), counter, returns, today()), seed);
        var findings = new ArrayList<Finding>();
        var races = new Races(resellers, counter, today(), seed, 1);
        for (var extra : trial.extras()) {
            switch (extra) {
                case KEY -> races.sameKeyAtOnce();
                case ALLOWANCE -> races.moreTemporaryLicencesThanAllowed();
                case CANCEL -> races.cancelAgainstPay();
                case UNSENT -> orderWhileTheBrokerIsAway(stack, resellers, counter, seed);
                case MONTH ->
                    findings.add(new Finding(
                            "month",
                            MonthEnd.SENTENCE,
                            new MonthEnd(ops, evidence, counter, resellers.subList(0, 1), seed)
                                    .pass(patience.multipliedBy(3))));
                case AGAIN ->
                    findings.add(new Finding(
                            "reorder",
                            "every event once more changes nothing",
                            new Aftermath(stack, ops, evidence.databases(), patience.multipliedBy(3)).reorder(seed)));
            }
        }
        findings.add(new Finding("race", "of two who decide at once one wins", races.findings()));
        findings.add(quiet());
        if (trial.isCalm()) {
            findings.add(
                    new Finding("once", Copies.SENTENCE, Copies.of(evidence).repeatedSince(copies)));
        }
        findings.add(new Finding("load", "nothing was refused that should not have been", promises.refused()));
        Invariants.BRIEFLY.forEach(invariant -> findings.add(Finding.of(invariant, evidence)));
        return findings;
    }

    private void drive(Trial trial, Stack stack, Load load, long seed) {
        var saboteur =
                new Saboteur(stack, lines, seed, new Recoveries(history, Backlog.unwatched()), persistence.answers());
        // a kill must come before the load is over; a transaction that is held up needs others at the same time
        var ahead = trial.faults().stream().anyMatch(fault -> fault.kind() == FaultKind.KILL) ? 0.2 : 1;
        var loading = CompletableFuture.runAsync(() -> load.run(number -> Await.within(
                Duration.ofMinutes(2), () -> number / (double) trial.orders() - ahead <= saboteur.next())));
        saboteur.run(trial.faults(), load::share, loading::isDone);
        loading.join();
    }

    /// What is written then can be sent to nobody, and is still to be sent when the service is back.
    /// It is on its way on a slow line, which then loses it. A broker that only hangs finds in its sockets, when it
    /// wakes, what it was sent; on a line that is cut before, a client takes nothing that can be lost.
    private void orderWhileTheBrokerIsAway(Stack stack, List<LogIn.Person> resellers, Counter counter, long seed) {
        lines.to("kafka").slow(Duration.ofSeconds(30));
        var placing = new ArrayList<Supplier<Boolean>>();
        for (var i = 0; i < 6; i++) {
            var purchase = Plan.purchase("PROVE-" + seed + "-UNSENT-" + i, 80_000 + i, new Random(seed));
            var reseller = resellers.get(i % RESELLERS);
            placing.add(() -> counter.place(reseller, purchase).isPresent());
        }
        AtOnce.run(placing);
        Saboteur.pause(Duration.ofSeconds(1));
        stack.kill("order");
        lines.to("kafka").cut();
        lines.to("kafka").mend();
        stack.start("order");
    }

    private Finding quiet() {
        List<String> offenders;
        try {
            ops.quiet(patience);
            offenders = List.of();
        } catch (Refusal e) {
            offenders = List.of(String.valueOf(e.getMessage()));
        }
        return new Finding("quiet", "everything drains", offenders);
    }

    /// The stack as it is with this mistake: what had the one before is as shipped again.
    private Stack with(Trial trial) {
        var mistaken = trial.isControl() ? healthy : mistaken(trial);
        dirty.forEach(mistaken(trial)::stop);
        trial.parts().forEach(mistaken::stop);
        trial.parts().parallelStream().forEach(mistaken::start);
        dirty.stream().filter(part -> !trial.parts().contains(part) && !part.contains("-")).toList().parallelStream()
                .forEach(healthy::start);
        dirty.clear();
        dirty.addAll(trial.parts());
        return mistaken;
    }

    private Stack mistaken(Trial trial) {
        return Stack.of(healthy.settings()
                .with(Map.of(FailurePoints.VARIABLE, "points," + trial.name(), "MITRA_PROVE_REPLICAS", "2")));
    }

    /// What was not there before.
    private List<Finding> fresh(List<Finding> findings) {
        var fresh = findings.stream()
                .map(finding -> new Finding(
                        finding.id(),
                        finding.sentence(),
                        finding.offenders().stream()
                                .filter(offender -> before.add(finding.id() + offender))
                                .toList()))
                .filter(finding -> !finding.holds())
                .collect(Collectors.toList());
        return List.copyOf(fresh);
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
