package dev.mitra.account.throttle.app;

import dev.mitra.account.throttle.AttemptCounters;
import dev.mitra.account.throttle.Attempts;
import dev.mitra.account.throttle.ThrottleRule.Decision;
import dev.mitra.account.throttle.Throttled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Counts an attempt before it is made, so that a hundred at once are not a hundred for free.
@ApplicationScoped
public class Throttle {

    private final AttemptCounters counters;

    Throttle(AttemptCounters counters) {
        this.counters = counters;
    }

    /// Counts one attempt for every subject; or counts nothing and says until when to wait.
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Instant> attempt(List<Throttled> subjects, Instant now) {
        var counted = new TreeMap<String, Attempts>();
        var waits = new ArrayList<Instant>();
        for (var subject : new TreeSet<>(subjects)) {
            switch (subject.rule().attempt(counters.lock(subject.key()), now)) {
                case Decision.Go(var after) -> counted.put(subject.key(), after);
                case Decision.Wait(var until) -> waits.add(until);
            }
        }
        if (waits.isEmpty()) {
            counted.forEach(counters::save);
        }
        return waits.stream().max(Instant::compareTo);
    }

    /// Takes the attempt back, because it turned out well.
    @Transactional(TxType.REQUIRES_NEW)
    public void forgive(List<Throttled> subjects) {
        for (var subject : new TreeSet<>(subjects)) {
            counters.save(subject.key(), counters.lock(subject.key()).forgiven());
        }
    }
}
