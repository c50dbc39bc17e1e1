package dev.mitra.stack.prove;

import dev.mitra.stack.FailurePoints;
import dev.mitra.stack.Settings;
import dev.mitra.stack.Stack;
import dev.mitra.testkit.Await;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Breaks what the plan says, one thing at a time, each when its share of the load is done, and heals it
/// again.
final class Saboteur {

    private static final Duration HANGS = Duration.ofSeconds(4);
    private static final Duration ZOMBIE = Duration.ofSeconds(14);
    private static final Duration HESITATES = Duration.ofSeconds(3);

    /// How long a failure point waits for somebody who reaches it.
    private static final Duration COMES_BY = Duration.ofSeconds(8);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Stack stack;
    private final Lines lines;
    private final FailurePoints points;
    private final Random random;
    private final Recoveries recoveries;
    private final MailFaults mail;
    private final Records records;
    private final Clocks clocks;
    private final HungDatabase hung;
    private volatile double next = 1;

    Saboteur(Stack stack, Lines lines, long seed, Recoveries recoveries, Answers answers) {
        Settings settings = stack.settings();
        this.stack = stack;
        this.lines = lines;
        this.points = FailurePoints.of(settings);
        this.random = new Random(seed);
        this.recoveries = recoveries;
        this.mail = new MailFaults(stack, settings.mailPages());
        this.records = Records.of(settings);
        this.clocks = new Clocks(settings);
        this.hung = new HungDatabase(stack, answers);
    }

    /// The share of the load up to which nothing is to be broken any more.
    double next() {
        return next;
    }

    /// @param share how much of the load is done, 0 to 1
    void run(List<PlannedFault> faults, DoubleSupplier share, BooleanSupplier over) {
        var rounds =
                faults.stream().collect(Collectors.groupingBy(PlannedFault::due, TreeMap::new, Collectors.toList()));
        rounds.forEach((due, round) -> {
            next = due;
            Await.within(PATIENCE, () -> over.getAsBoolean() || share.getAsDouble() >= due);
            AtOnce.run(round.stream().map(this::striking).toList());
        });
        next = 1;
    }

    private Supplier<Boolean> striking(PlannedFault fault) {
        return () -> {
            recoveries.time(fault, () -> strike(fault));
            return true;
        };
    }

    private void strike(PlannedFault fault) {
        switch (fault.kind()) {
            case KILL -> kill(fault.target(), fault.way());
            case BROKER -> outage("kafka", fault);
            case DATABASE -> outage("postgres", fault);
            case SMTP -> mail.strike(fault.way());
            case CLOCK -> clocks.forward(fault.way());
            case DUPLICATE -> records.each(records::publishAgain);
            case ZOMBIE -> zombie(fault.target(), fault.way());
            case HESITATE -> hesitate(fault.target());
            case UPGRADE -> stack.upgrade(fault.target());
            case DISK -> new FullDisk(stack).strike();
            case REORDER, REPLAY -> throw new IllegalStateException(fault + " comes afterwards");
        }
    }

    private void kill(String part, String way) {
        if (way.equals(PlannedFault.SIGKILL)) {
            stack.kill(part);
        } else {
            points.arm(part, way);
            // nobody may come by, as at a reader without events
            var nobody = !Await.within(COMES_BY, () -> !stack.runs(part)) && points.disarm(part, way);
            recoveries.point(way, nobody ? PointsReached.Outcome.NOBODY : PointsReached.Outcome.ENDED);
            if (nobody) {
                stack.kill(part);
            }
            Await.within(Duration.ofSeconds(5), () -> !stack.runs(part));
        }
        pause(Duration.ofMillis(random.nextInt(1500)));
        stack.start(part);
    }

    /// Nobody may come by, as at a replica that callers do not ask at the moment.
    private void hesitate(String part) {
        holdUp(part, "WRITTEN_NOT_COMMITTED", HESITATES);
        pause(HESITATES);
    }

    private void holdUp(String part, String point, Duration time) {
        points.armToHoldUp(part, point, time);
        Await.within(COMES_BY, () -> !points.isArmed(part, point));
        var nobody = points.disarm(part, point);
        recoveries.point(point, nobody ? PointsReached.Outcome.NOBODY : PointsReached.Outcome.HELD_UP);
    }

    /// In mid-batch: its effects are written and not committed when it stops.
    private void zombie(String part, String way) {
        if (way.contains("mid-batch")) {
            holdUp(part, "APPLIED_NOT_COMMITTED", HANGS);
        }
        hang(part, ZOMBIE);
    }

    private void outage(String part, PlannedFault fault) {
        switch (fault.way()) {
            case "killed" -> {
                stack.kill(part);
                pause(Duration.ofMillis(500L + random.nextInt(2500)));
                stack.start(part);
            }
            case "paused while a service is killed" -> {
                stack.pause(part);
                pause(Duration.ofMillis(1500));
                stack.kill(fault.target());
                stack.resume(part);
                stack.start(fault.target());
            }
            case "cut off", "far away" -> lines.strike(part, fault.way());
            case "paused while many ask" -> hung.strike();
            default -> hang(part, HANGS);
        }
    }

    private void hang(String part, Duration time) {
        stack.pause(part);
        pause(time);
        stack.resume(part);
    }

    static void pause(Duration time) {
        Await.within(time, () -> false);
    }
}
