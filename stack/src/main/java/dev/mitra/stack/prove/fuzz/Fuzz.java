package dev.mitra.stack.prove.fuzz;

import dev.mitra.stack.Refusal;
import dev.mitra.stack.Service;
import dev.mitra.stack.Settings;
import dev.mitra.stack.Terminal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Sends bad input to every operation of every service and judges the answers. Where the tables are not as they were,
/// what was refused is sent once more, and then they must be.
public final class Fuzz {

    /// An operation that has taken so long, and so long for each, gets only every so many of what is still to
    /// be sent: some read all topics from their beginning each time.
    private static final Duration LONG = Duration.ofSeconds(30);

    private static final Duration LONG_FOR_EACH = Duration.ofMillis(100);
    private static final int SAMPLE = 10;

    /// Of an operation's offences, as soon as it is done; the report has all.
    private static final int SHOWN = 3;

    private final Settings settings;
    private final Sender sender;
    private final Terminal terminal;
    private final Map<Service, People> peoples;
    private final Known known = new Known();
    private final Function<Service, Map<String, String>> tables;
    private final Runnable quiet;
    private final Random random;
    private final Set<String> codes;
    private final Tally sum = new Tally();
    private final Coverage coverage = new Coverage(Coverage.reasons());
    private boolean resting = true;

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
        this.sender = new Sender(settings);
        this.terminal = terminal;
        this.peoples = peoples;
        this.tables = tables;
        this.quiet = quiet;
        this.random = new Random(seed);
        this.codes = ProblemPages.codes(settings.root());
    }

    /// What was answered as it never may be, each with the request that does it again.
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
                                (Operation operation) -> operation.path().startsWith("/ops"))
                        .thenComparing(Operation::service)
                        .thenComparingInt(Operation::turn)
                        .thenComparing(Operation::shown))
                .toList();
        var lookedAround = EnumSet.noneOf(Service.class);
        for (var operation : operations) {
            var own = Objects.requireNonNull(peoples.get(operation.service()));
            if (lookedAround.add(operation.service())) {
                own.theirs().forEach(thing -> known.learnFirst(thing.place(), thing.json()));
                lookAround(all, own);
            }
            var tokens = own.tokens();
            coverage.called(operation, tokens);
            offences.addAll(doors ? door(operation, all, tokens) : of(operation, all, tokens));
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
                if (operation.method().equals("GET")) {
                    for (var role : operation.roles()) {
                        var alone = Map.of(role, tokens.getOrDefault(role, ""));
                        var good = requests(operation, alone, 0).good();
                        learn(good, sender.send(good));
                        var page = good.path("a page", good.path() + "?limit=1");
                        known.learnCursor(sender.send(page).text());
                    }
                }
            }
        }
        terminal.say("  ids of " + known.kinds() + " kinds, " + known.cursors().size() + " cursors");
    }

    private List<String> door(Operation operation, List<Operation> operations, Map<String, String> tokens) {
        var tally = new Tally();
        var refusals = new ArrayList<String>();
        new Doors(sender, known, operations, random, (call, answer) -> {
                    tally.count(call, answer);
                    refusals.add(call.method() + " " + call.path() + " " + call.sent() + ": " + answer.text());
                })
                .open(operation, tokens);
        told(operation, tally, tally.hasReached() ? List.of() : refusals);
        return List.of();
    }

    private List<String> of(Operation operation, List<Operation> operations, Map<String, String> tokens) {
        var offences = new ArrayList<String>();
        var refused = new ArrayList<Call>();
        var verdict = Verdict.by(operation.document(), codes);
        var tally = new Tally();
        var taken = false;
        var begin = System.nanoTime();
        var turn = new Doors(sender, known, operations, random, tally::count).open(operation, tokens);
        // what has made ready for it is no trace of what was refused
        var before = reads(operation) ? Map.<String, String>of() : tables.apply(operation.service());
        for (var call : requests(operation, tokens, turn).all()) {
            if (isSlow(tally, System.nanoTime() - begin) && random.nextInt(SAMPLE) > 0) {
                tally.leftOut();
                continue;
            }
            var answer = sender.send(call);
            tally.count(call, answer);
            verdict.of(call, answer)
                    .ifPresent(why -> offences.add(operation.shown() + ", " + call.what() + ": " + why));
            if (answer.status() >= 400) {
                refused.add(call);
            } else {
                taken = true;
                if (call.isGood()) {
                    learn(call, answer);
                }
            }
        }
        if (!reads(operation) && (taken || !before.equals(tables.apply(operation.service())))) {
            offences.addAll(traces(operation, refused));
        }
        told(operation, tally, offences);
        return offences;
    }

    private static boolean isSlow(Tally tally, long nanos) {
        return nanos > LONG.toNanos() && nanos > LONG_FOR_EACH.toNanos() * tally.sent();
    }

    private List<String> traces(Operation operation, List<Call> refused) {
        var restless = restless();
        if (restless.isPresent()) {
            return List.of(operation.shown() + ": what it took never comes to rest: " + restless.get());
        }
        var traces = new Traces(
                tables,
                calls -> calls.stream()
                        .filter(call -> sender.send(call).status() >= 400)
                        .toList());
        return traces.left(operation.service(), refused).map(found -> operation.shown() + ", " + found).stream()
                .toList();
    }

    /// Said once: whatever comes afterwards waits no more.
    private Optional<String> restless() {
        if (resting) {
            try {
                quiet.run();
            } catch (Refusal e) {
                resting = false;
                return Optional.of(String.valueOf(e.getMessage()));
            }
        }
        return Optional.empty();
    }

    private BadRequests requests(Operation operation, Map<String, String> tokens, int turn) {
        return new BadRequests(operation, new Samples(operation.document(), known, turn), tokens, random);
    }

    private void learn(Call call, Call.Answer answer) {
        if (answer.status() == 200 || answer.status() == 201) {
            known.learn(call.place(), answer.text());
        }
    }

    private void told(Operation operation, Tally tally, List<String> offences) {
        terminal.say(String.format(Locale.ROOT, "  %-80s %6d %d", operation.shown(), tally.sent(), offences.size()));
        offences.stream().limit(SHOWN).forEach(offence -> terminal.say("      " + offence));
        sum.add(tally);
        coverage.done(operation, tally);
    }

    /// Reading stores nothing anyway; what work of its own a service has goes on.
    private static boolean reads(Operation operation) {
        return operation.method().equals("GET");
    }
}
