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
    static final List<String> POINTS = List.of(
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
                faults.add(new PlannedFault(0, kind, target(kind, random, wish), way));
            }
        }
        if (wish.faults().contains(FaultKind.UPGRADE)) {
            for (var service : Service.values()) {
                faults.add(new PlannedFault(0, FaultKind.UPGRADE, service.shortName(), "upgraded"));
            }
        }
        Collections.shuffle(faults, random);
        if (wish.running()) {
            // what has no failure points yet gets them when it is started again
            faults.sort(Comparator.comparing(fault -> !fault.way().equals(SIGKILL)));
        }
        return spread(rounds(faults, wish.together()), random);
    }

    /// Kills of different processes that come together, as when a machine loses its power; anything else comes alone.
    private static List<List<PlannedFault>> rounds(List<PlannedFault> faults, int together) {
        var rounds = new ArrayList<List<PlannedFault>>();
        var open = new ArrayList<PlannedFault>();
        for (var fault : faults) {
            if (fault.kind() != FaultKind.KILL) {
                rounds.add(List.of(fault));
                continue;
            }
            if (open.size() == together
                    || open.stream().anyMatch(other -> other.target().equals(fault.target()))) {
                rounds.add(List.copyOf(open));
                open.clear();
            }
            open.add(fault);
        }
        if (!open.isEmpty()) {
            rounds.add(List.copyOf(open));
        }
        return rounds;
    }

    private static PlannedFault kill(int number, Wish wish, Random random) {
        var services = Service.values().length;
        var target = part(number % services, 1 + number / services % wish.replicas());
        var way = way(number, services, wish);
        // account and reseller hear and say little of orders, so on a short way nobody comes by at their points
        var busy = wish.running() && !way.equals(SIGKILL) ? part(2 + number % 3, 1) : target;
        // billing and license have most to lose between a mail and its record, order between an answer and its commit
        var apt = switch (way) {
            case "SENT_NOT_RECORDED", "CLAIMED_NOT_SENT" -> part(random.nextBoolean() ? 3 : 4, 1);
            case "WRITTEN_NOT_COMMITTED", "COMMITTED_NOT_ANSWERED" -> part(2, 1);
            default -> busy;
        };
        return new PlannedFault(0, FaultKind.KILL, apt, way);
    }

    /// On a stack that runs already each service is killed outright before any of them has failure points.
    private static String way(int number, int services, Wish wish) {
        if (wish.running()) {
            var before = services * wish.replicas();
            return number < before || !wish.points() ? SIGKILL : POINTS.get((number - before) % POINTS.size());
        }
        return number % 2 == 0 ? SIGKILL : POINTS.get(number / 2 % POINTS.size());
    }

    private static List<PlannedFault> spread(List<List<PlannedFault>> rounds, Random random) {
        var spread = new ArrayList<PlannedFault>();
        for (var i = 0; i < rounds.size(); i++) {
            var due = (i + random.nextDouble()) / (rounds.size() + 1);
            rounds.get(i)
                    .forEach(fault -> spread.add(new PlannedFault(due, fault.kind(), fault.target(), fault.way())));
        }
        spread.sort(Comparator.comparingDouble(PlannedFault::due));
        return List.copyOf(spread);
    }

    /// Callers' transactions meet in order-service; batches worth a hang are those of order, billing and license.
    private static String target(FaultKind kind, Random random, Wish wish) {
        var replica = 1 + random.nextInt(wish.replicas());
        return switch (kind) {
            case HESITATE -> part(2, replica);
            case ZOMBIE -> part(2 + random.nextInt(3), replica);
            default -> part(random.nextInt(Service.values().length), replica);
        };
    }

    private static String part(int service, int replica) {
        var name = Arrays.asList(Service.values()).get(service).shortName();
        return replica == 1 ? name : name + "-" + replica;
    }

    String shown() {
        return switch (kind) {
            case KILL -> target + " " + way;
            case ZOMBIE, HESITATE, UPGRADE -> target + " " + way;
            default -> kind.word() + " " + way;
        };
    }
}
