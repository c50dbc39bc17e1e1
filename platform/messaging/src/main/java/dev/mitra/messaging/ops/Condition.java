package dev.mitra.messaging.ops;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything that may still be on its way through this service.
///
/// @param relay whether this process publishes for its service
/// @param lag records that the readers have not dealt with; null while the broker does not answer
/// @param workersWaiting rows that wait, by worker
/// @param jobsDue periods that wait for their run
public record Condition(
        String service,
        boolean relay,
        Counts counts,
        @Nullable Long lag,
        Map<String, Long> workersWaiting,
        long jobsDue) {

    /// Drained, or held up by a parked key: waiting longer changes nothing.
    boolean hasComeToRest() {
        return isDrained() || hasParkedKeys();
    }

    boolean hasParkedKeys() {
        return counts.parkedKeys() > 0;
    }

    /// Nothing is on its way: neither an event nor a mail, no row for a worker, no period for a job.
    boolean isDrained() {
        return counts.outboxDepth() == 0
                && counts.mailQueue() == 0
                && lag != null
                && lag == 0
                && jobsDue == 0
                && workersWaiting.values().stream().allMatch(waiting -> waiting == 0);
    }
}
