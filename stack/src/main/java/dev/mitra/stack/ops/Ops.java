package dev.mitra.stack.ops;

import dev.mitra.stack.DemoStaff;
import dev.mitra.stack.Http;
import dev.mitra.stack.LogIn;
import dev.mitra.stack.Refusal;
import dev.mitra.stack.Service;
import dev.mitra.stack.Settings;
import dev.mitra.testkit.Await;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// The five services as operations sees them.
public final class Ops {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final LogIn logIn;

    private Ops(LogIn logIn) {
        this.logIn = logIn;
    }

    public static Ops of(Settings settings) {
        return new Ops(new LogIn(settings));
    }

    /// Waits until two rounds in a row find every service drained with the same counters; answers these.
    public Map<String, String> quiet(Duration limit) {
        var end = Instant.now().plus(limit);
        Map<String, String> before = Map.of();
        while (Instant.now().isBefore(end)) {
            var round = round();
            if (!round.isEmpty() && round.equals(before)) {
                return round;
            }
            before = round;
            Await.within(PAUSE, () -> false);
        }
        throw new Refusal("The stack did not become quiet within " + limit.toSeconds() + " s: " + lastAnswers());
    }

    /// Counters by service, or nothing when one of them is not drained.
    private Map<String, String> round() {
        var counters = new LinkedHashMap<String, String>();
        for (var service : Service.values()) {
            var answer = ops(service).get("/ops/quiesce?timeout=5");
            if (!answer.isSuccess()) {
                return Map.of();
            }
            counters.put(service.fullName(), answer.json().path("counters").toString());
        }
        return counters;
    }

    private String lastAnswers() {
        var answers = new StringBuilder();
        for (var service : Service.values()) {
            var answer = ops(service).get("/ops/quiesce?timeout=0");
            answers.append("\n  ")
                    .append(service.fullName())
                    .append(' ')
                    .append(answer.status())
                    .append(' ');
            answers.append(answer.text());
        }
        return answers.toString();
    }

    /// Drains, moves every business clock on, runs what has become due, and drains again; answers the jobs.
    public Map<String, Integer> advance(ClockStep step, Duration limit) {
        quiet(limit);
        for (var service : Service.values()) {
            ops(service)
                    .post("/ops/clock", Map.of("advance", step.duration().toString()))
                    .expect("the clock of " + service.fullName());
        }
        var ran = runDueJobs();
        quiet(limit);
        return ran;
    }

    private Map<String, Integer> runDueJobs() {
        var ran = new LinkedHashMap<String, Integer>();
        for (var service : Service.values()) {
            var answer = ops(service).post("/ops/jobs/due", Map.of()).expect("the jobs of " + service.fullName());
            ran.put(service.fullName(), answer.path("ran").size());
        }
        return ran;
    }

    /// What each service takes for now.
    public Map<String, Instant> clocks() {
        var clocks = new LinkedHashMap<String, Instant>();
        for (var service : Service.values()) {
            var answer = ops(service).get("/ops/clock").expect("the clock of " + service.fullName());
            clocks.put(service.fullName(), Instant.parse(answer.path("now").asText()));
        }
        return clocks;
    }

    public Http ops(Service service) {
        return logIn.as(DemoStaff.OPS).to(service, 1);
    }
}
