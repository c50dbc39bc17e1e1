package dev.mitra.stack.prove.fuzz;

import dev.mitra.stack.Service;
import dev.mitra.stack.Settings;
import dev.mitra.stack.Terminal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Sends bad input to every operation of every service and judges the answers, the tables, and what was not tried.
public final class Fuzz {

    /// Where each service has the same operations.
    private static final String OPS = "/ops";

    /// Of an operation's offences, as soon as it is done; the report has all.
    private static final int SHOWN = 3;

    /// Who was suspended cannot order, nor can anybody once finance has moved the money: those two come last.
    private static final List<Service> SERVICES =
            List.of(Service.ORDER, Service.LICENSE, Service.ACCOUNT, Service.RESELLER, Service.BILLING);

    private final Settings settings;
    private final Terminal terminal;
    private final Judge judge;
    private final Map<Service, People> peoples;
    private final Known known = new Known();
    private final Function<Service, Map<String, String>> tables;
    private final Rest rest;
    private final Random random;
    private final Tally sum = new Tally();
    private final Coverage coverage = new Coverage(Coverage.reasons());

    /// @param peoples by the service that they ask: what is done to them there would keep them from the next
    /// @param tables what stands in a service's tables, by their names
    /// @param quiet waits until what was taken has taken effect everywhere
    public Fuzz(
            Settings settings,
            Terminal terminal,
            Map<Service, People> peoples,
            Function<Service, Map<String, String>> tables,
            Runnable quiet,
            long seed) {
        this.settings = settings;
        this.terminal = terminal;
        this.judge = new Judge(new Sender(settings)::send, ProblemPages.codes(settings.root()));
        this.peoples = peoples;
        this.tables = tables;
        this.rest = new Rest(quiet);
        this.random = new Random(seed);
    }

    /// What was answered as it never may be, each with the request that does it again, and what nothing was asked of.
    ///
    /// @param services whose operations are tried, all of the others' stay as they are
    /// @param named which of them, by how they are shown
    /// @param doors whether nothing bad is sent: an operation that takes nothing then says in full why
    public List<String> run(Set<Service> services, Pattern named, boolean doors) {
        var offences = new ArrayList<String>();
        // operations' own come last: they move clocks and discard events. What makes things comes before what needs
        // them
        var all = Operations.of(settings);
        var operations = all.stream()
                .filter(operation -> services.contains(operation.service()))
                .filter(operation -> named.matcher(operation.shown()).find())
                .sorted(Comparator.comparing(
                                (Operation operation) -> operation.path().startsWith(OPS))
                        .thenComparingInt(operation -> SERVICES.indexOf(operation.service()))
                        .thenComparingInt(Operation::turn)
                        .thenComparing(Operation::shown))
                .toList();
        var attack = new Attack(judge, known, all, tables, rest, random);
        var lookedAround = new HashSet<String>();
        for (var operation : operations) {
            var own = Objects.requireNonNull(peoples.get(operation.service()));
            // at its first operation, and at the first of operations, which come after all others
            if (lookedAround.add(operation.service() + " " + operation.path().startsWith(OPS))) {
                own.theirs().forEach(thing -> known.learnFirst(thing.place(), thing.json()));
                known.forget(OPS);
                lookAround(
                        all.stream()
                                .filter(each -> each.service() == operation.service()
                                        || !each.path().startsWith(OPS))
                                .toList(),
                        own);
            }
            var tokens = own.tokens();
            coverage.called(operation, tokens);
            offences.addAll(doors ? door(operation, all, tokens) : of(operation, attack, tokens));
        }
        terminal.say("  " + operations.size() + " operations, " + sum);
        coverage.told().forEach(line -> terminal.say("  " + line));
        offences.addAll(coverage.offences());
        return offences;
    }

    /// Reads what can be read, so that ids are known; once more for what hangs on those.
    private void lookAround(List<Operation> operations, People people) {
        var tokens = people.tokens();
        for (var round = 0; round < 2; round++) {
            for (var operation : operations) {
                if (operation.reads()) {
                    for (var role : operation.roles()) {
                        var alone = Map.of(role, tokens.getOrDefault(role, ""));
                        var good = new BadRequests(
                                        operation, new Samples(operation.document(), known, 0), alone, random)
                                .good();
                        known.learnFrom(good, judge.sent(operation, good));
                        var page = good.path("a page", good.path() + "?limit=1");
                        known.learnCursor(judge.sent(operation, page).text());
                    }
                }
            }
        }
        terminal.say("  ids of " + known.kinds() + " kinds, " + known.cursors().size() + " cursors");
    }

    private List<String> door(Operation operation, List<Operation> operations, Map<String, String> tokens) {
        var tally = new Tally();
        var refusals = new ArrayList<String>();
        new Doors(judge, known, operations, random, (call, answer) -> {
                    tally.count(call, answer);
                    refusals.add(call.method() + " " + call.path() + " " + call.sent() + ": " + answer.text());
                })
                .open(operation, tokens);
        told(operation, tally, tally.hasReached() ? List.of() : refusals);
        return judge.offences();
    }

    private List<String> of(Operation operation, Attack attack, Map<String, String> tokens) {
        var tally = new Tally();
        var offences = attack.on(operation, tokens, tally);
        told(operation, tally, offences);
        return offences;
    }

    private void told(Operation operation, Tally tally, List<String> offences) {
        terminal.say(String.format(Locale.ROOT, "  %-80s %6d %d", operation.shown(), tally.sent(), offences.size()));
        offences.stream().limit(SHOWN).forEach(offence -> terminal.say("      " + offence));
        sum.add(tally);
        coverage.done(operation, tally);
    }
}
