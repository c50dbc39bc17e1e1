package dev.mitra.stack.prove.fuzz;

import dev.mitra.stack.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/// Bad input for one operation after the other, behind its door where that can be opened.
///
/// @param operations all, since some are needed before others
/// @param tables what stands in a service's tables, by their names
record Attack(
        Judge judge,
        Known known,
        List<Operation> operations,
        Function<Service, Map<String, String>> tables,
        Rest rest,
        Random random) {

    /// An operation that has taken so long, and so long for each, gets only every so many of what is still to
    /// be sent: some read all topics from their beginning each time.
    private static final Duration LONG = Duration.ofSeconds(30);

    private static final Duration LONG_FOR_EACH = Duration.ofMillis(100);
    private static final int SAMPLE = 10;

    /// How often an operation gets another thing, at most.
    private static final int OTHERS = 60;

    /// What is wrong, each with the request that does it again.
    List<String> on(Operation operation, Map<String, String> tokens, Tally tally) {
        var begin = System.nanoTime();
        var doors = new Doors(judge, known, operations, random, tally::count);
        var things = new Things(doors, operation, tokens, doors.open(operation, tokens));
        var offences = new ArrayList<String>();
        // what has made ready for it is no trace of what is refused
        restless(operation, offences);
        var watch = new Watch(
                operation.service(),
                operation.reads() ? _ -> Map.of() : tables,
                () -> restless(operation, offences),
                calls -> traces(operation, things.requests()).left(operation.service(), calls));
        var taken = false;
        for (var prepared : hopelessFirst(things.requests().all())) {
            if (isSlow(tally, System.nanoTime() - begin) && random.nextInt(SAMPLE) > 0) {
                tally.leftOut();
                continue;
            }
            var call = things.standIn(prepared);
            var answer = judge.sent(operation, call);
            tally.count(call, answer);
            if (answer.isTaken()) {
                taken = true;
                if (call.isGood()) {
                    known.learnFrom(call, answer);
                }
                watch.taken(things::another);
            } else {
                watch.refused(call);
            }
        }
        watch.found().forEach(found -> offences.add(operation.shown() + ", " + found));
        if (!operation.reads() && taken && restless(operation, offences)) {
            traces(operation, things.requests())
                    .left(operation.service(), watch.doubtful())
                    .ifPresent(found -> offences.add(operation.shown() + ", " + found));
        }
        offences.addAll(judge.offences());
        return offences;
    }

    /// What nobody may take comes before what may change everything.
    private static List<Call> hopelessFirst(List<Call> calls) {
        return calls.stream()
                .sorted(Comparator.comparing(call -> !call.hopeless()))
                .toList();
    }

    private static boolean isSlow(Tally tally, long nanos) {
        return nanos > LONG.toNanos() && nanos > LONG_FOR_EACH.toNanos() * tally.sent();
    }

    /// Reading stores nothing anyway; what work of its own a service has goes on.
    private boolean restless(Operation operation, List<String> offences) {
        if (operation.reads()) {
            return true;
        }
        var restless = rest.restless();
        restless.ifPresent(why -> offences.add(operation.shown() + ": what it took never comes to rest: " + why));
        return restless.isEmpty();
    }

    /// Each with a new key: with its old one it might only hear again what it was told.
    private Traces traces(Operation operation, BadRequests requests) {
        return new Traces(
                tables,
                calls -> calls.stream()
                        .filter(call -> judge.sent(operation, requests.withKeyOfItsOwn(call))
                                        .status()
                                >= 400)
                        .toList());
    }

    /// The thing that an operation is asked for, and the next one.
    private static final class Things {

        private final Doors doors;
        private final Operation operation;
        private final Map<String, String> tokens;
        private final BadRequests requests;
        private final Call good;
        private StandIn standIn = StandIn.none();
        private int turn;
        private int others;

        Things(Doors doors, Operation operation, Map<String, String> tokens, int turn) {
            this.doors = doors;
            this.operation = operation;
            this.tokens = tokens;
            this.turn = turn;
            this.requests = doors.requests(operation, tokens, turn);
            this.good = requests.good();
        }

        BadRequests requests() {
            return requests;
        }

        Call standIn(Call call) {
            return standIn.on(call);
        }

        /// After it took something: what was made for it is done with, and what was there may be.
        void another() {
            var prepared = !Given.of(operation).first().isEmpty();
            var mayBeDone = !operation.reads() && (prepared || operation.path().contains("{"));
            if (!mayBeDone || others >= OTHERS) {
                return;
            }
            others++;
            if (prepared) {
                doors.prepare(operation, tokens);
            } else if (doors.takes(operation, requests.withKeyOfItsOwn(standIn.on(good)))) {
                return;
            } else {
                turn++;
            }
            standIn = StandIn.of(good, doors.requests(operation, tokens, turn).good());
        }
    }
}
