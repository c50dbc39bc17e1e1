package dev.mitra.messaging.meter;

import dev.mitra.messaging.Invariant;
import dev.mitra.messaging.loop.Loop;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/// `mitra_invariant_violations{name}`: for how many ids, at most a hundred, a sentence of `/ops/invariants` is false;
/// NaN before the first check and when a check failed. Every replica checks on its own.
public final class InvariantMeter implements Loop.Step {

    private static final Logger LOG = Logger.getLogger(InvariantMeter.class);

    private final List<Invariant> invariants;
    private final Duration every;
    private final Map<String, Double> violations = new HashMap<>();

    public InvariantMeter(List<Invariant> invariants, Duration every, MeterRegistry registry) {
        this.invariants = List.copyOf(invariants);
        this.every = every;
        for (var invariant : invariants) {
            Gauge.builder("mitra.invariant.violations", () -> lastOf(invariant.name()))
                    .tag("name", invariant.name())
                    .description("ids for which the sentence is false")
                    .register(registry);
        }
    }

    @Override
    public Duration take() {
        long begin = System.nanoTime();
        for (var invariant : invariants) {
            note(invariant.name(), violationsOf(invariant));
        }
        return rest(every, Duration.ofNanos(System.nanoTime() - begin));
    }

    /// What is checked is everything that was ever stored, so checking takes a hundredth of the time at most.
    static Duration rest(Duration every, Duration took) {
        var rest = took.multipliedBy(99);
        return rest.compareTo(every) > 0 ? rest : every;
    }

    private static double violationsOf(Invariant invariant) {
        try {
            var offending = invariant.offending();
            if (!offending.isEmpty()) {
                LOG.errorf("%s is broken (%s): %s", invariant.name(), invariant.sentence(), offending);
            }
            return offending.size();
        } catch (RuntimeException e) {
            LOG.warnf("%s could not be checked: %s", invariant.name(), e);
            return Double.NaN;
        }
    }

    private synchronized void note(String name, double number) {
        violations.put(name, number);
    }

    private synchronized double lastOf(String name) {
        return violations.getOrDefault(name, Double.NaN);
    }
}
