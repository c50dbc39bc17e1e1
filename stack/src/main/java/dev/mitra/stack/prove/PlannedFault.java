package dev.mitra.stack.prove;

import dev.mitra.stack.Service;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/// One thing that will be broken.
///
/// @param due when, as a share of the load that is done
/// @param target the part, `order` or `order-2`
/// @param way how: of its kind's ways, or for a kill `SIGKILL` or the name of a failure point
record PlannedFault(double due, FaultKind kind, String target, String way) {

    static final String SIGKILL = "SIGKILL";

    /// Every second kill is at a failure point, all of them in turn.
    private static final List<String> POINTS = List.of(
            "COMMITTED_NOT_PUBLISHED",
            "PUBLISHED_NOT_MARKED",
            "APPLIED_NOT_COMMITTED",
            "APPLIED_NOT_ACKNOWLEDGED",
            "SENT_NOT_RECORDED",
            "WRITTEN_NOT_COMMITTED",
            "COMMITTED_NOT_ANSWERED",
            "CLAIMED_NOT_SENT",
            "MARKED");

    static List<PlannedFault> all(Wish wish) {
        var random = new Random(wish.seed() + 1);
        var faults = new ArrayList<PlannedFault>();
        if (wish.faults().contains(FaultKind.KILL)) {
            for (var i = 0; i < wish.kills(); i++) {
                faults.add(kill(i, wish, random));
            }
        }
        for (var kind : wish.faults()) {
            for (var way : kind.ways()) {
                faults.add(new PlannedFault(0, kind, service(random, wish), way));
            }
        }
        Collections.shuffle(faults, random);
        return spread(faults, random);
    }

    private static PlannedFault kill(int number, Wish wish, Random random) {
        var services = Service.values().length;
        var target = part(number % services, 1 + number / services % wish.replicas());
        var way = number % 2 == 0 ? SIGKILL : POINTS.get(number / 2 % POINTS.size());
        // billing and license have most to lose between a mail and its record, order between an answer and its commit
        var apt = switch (way) {
            case "SENT_NOT_RECORDED", "CLAIMED_NOT_SENT" -> part(random.nextBoolean() ? 3 : 4, 1);
            case "WRITTEN_NOT_COMMITTED", "COMMITTED_NOT_ANSWERED" -> part(2, 1);
            default -> target;
        };
        return new PlannedFault(0, FaultKind.KILL, apt, way);
    }

    private static List<PlannedFault> spread(List<PlannedFault> faults, Random random) {
        var spread = new ArrayList<PlannedFault>();
        for (var i = 0; i < faults.size(); i++) {
            var fault = faults.get(i);
            var due = (i + random.nextDouble()) / (faults.size() + 1);
            spread.add(new PlannedFault(due, fault.kind(), fault.target(), fault.way()));
        }
        spread.sort(Comparator.comparingDouble(PlannedFault::due));
        return List.copyOf(spread);
    }

    private static String service(Random random, Wish wish) {
        return part(random.nextInt(Service.values().length), 1 + random.nextInt(wish.replicas()));
    }

    private static String part(int service, int replica) {
        var name = Arrays.asList(Service.values()).get(service).shortName();
        return replica == 1 ? name : name + "-" + replica;
    }

    String shown() {
        return switch (kind) {
            case KILL -> target + " " + way;
            case ZOMBIE -> target + " hangs and wakes";
            default -> kind.word() + " " + way;
        };
    }
}
